using BenchmarkDotNet.Running;
using Emulation.Benchmarks;

if (args is ["--verify"])
{
    return Verification.Run(Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new Setting());
return 0;
