using System.Runtime.InteropServices;
using BenchmarkDotNet.Running;
using Emulation.Benchmarks;

if (args is ["--verify"])
{
    return Verification.Run(Console.Out);
}

if (args is ["--runtime"])
{
    Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores. Times and allocations are per person, in `compile` and `select` per run; compare ratios, and only within one run.");
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new Setting());
return 0;
