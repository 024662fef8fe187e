using BenchmarkDotNet.Attributes;
using Emulation.Benchmarks.HandWritten;
using Emulation.Domain.Candidates;
using Emulation.Rules.Evaluation;

namespace Emulation.Benchmarks;

/// <summary>
/// The same question of one unit again and again, so that its dossiers are in the processor's cache: what is left is the
/// work itself, and none of the waiting for memory that both have.
/// </summary>
[MemoryDiagnoser]
public class RepeatBenchmarks
{
    private const int People = 44;

    private readonly Law2022 _law = new(Population.AsOf);
    private UnitDossiers[] _units = [];
    private UnitEvaluator? _evaluator;

    [GlobalSetup]
    public void Setup()
    {
        _units = Population.Units(People);
        _evaluator = new(Population.NewEngine().RuleSetFor(new(Population.AsOf)));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = People)]
    public object HandWritten() => _law.Evaluate(_units[0]);

    [Benchmark(OperationsPerInvoke = People)]
    public object Findings() => _evaluator!.Evaluate(_units[0]);
}
