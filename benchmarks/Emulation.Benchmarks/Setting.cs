using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Emulation.Benchmarks;

/// <summary>How every benchmark is run: in this process, since a generated project would need a package feed.</summary>
internal sealed class Setting : ManualConfig
{
    public Setting()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15));
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddColumnProvider(DefaultColumnProviders.Instance);
        HideColumns(Column.Toolchain, Column.WarmupCount, Column.IterationCount, Column.Job, Column.Gen0, Column.Gen1, Column.Gen2, Column.Median);
    }
}
