using BenchmarkDotNet.Attributes;
using Emulation.Benchmarks.HandWritten;
using Emulation.Domain.Candidates;
using Emulation.Rules;
using Emulation.Rules.Evaluation;

namespace Emulation.Benchmarks;

/// <summary>How near is the engine to a loop that was written by hand for this one policy? One thread, every finding of everybody.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private readonly EvaluationOptions _options = new(Population.AsOf);
    private readonly Law2022 _law = new(Population.AsOf);
    private UnitDossiers[] _units = [];
    private EmulationEngine? _engine;
    private UnitEvaluator? _evaluator;

    [GlobalSetup]
    public void Setup()
    {
        _units = Population.Units();
        _engine = Population.NewEngine();
        _evaluator = new(_engine.RuleSetFor(_options));
    }

    /// <summary>The loop written by hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Population.People)]
    public object HandWritten() => EachOf(static (self, unit) => self._law.Evaluate(unit));

    /// <summary>The engine: the same findings.</summary>
    [Benchmark(OperationsPerInvoke = Population.People)]
    public object Findings() => EachOf(static (self, unit) => self._evaluator!.Evaluate(unit));

    /// <summary>The engine as its users call it.</summary>
    [Benchmark(OperationsPerInvoke = Population.People)]
    public object Decisions() => EachOf(static (self, unit) => self._engine!.Evaluate(unit, self._options));

    // What was found is kept until the end, as a caller would.
    private object[] EachOf(Func<EvaluateBenchmarks, UnitDossiers, object> evaluate)
    {
        var found = new object[_units.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = evaluate(this, _units[i]);
        }

        return found;
    }
}
