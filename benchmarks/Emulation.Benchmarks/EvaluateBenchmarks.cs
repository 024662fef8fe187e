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

    /// <summary>The loop written by hand; the findings of all units are kept until the end, as a caller would.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Population.People)]
    public object HandWritten()
    {
        var findings = new object[_units.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = _law.Evaluate(_units[i]);
        }

        return findings;
    }

    /// <summary>The engine: the same findings.</summary>
    [Benchmark(OperationsPerInvoke = Population.People)]
    public object Findings()
    {
        var findings = new object[_units.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = _evaluator!.Evaluate(_units[i]);
        }

        return findings;
    }

    /// <summary>The engine as users call it: the findings, checked periods, and the order of the decisions.</summary>
    [Benchmark(OperationsPerInvoke = Population.People)]
    public object Decisions()
    {
        var decisions = new object[_units.Length];
        for (var i = 0; i < decisions.Length; i++)
        {
            decisions[i] = _engine!.Evaluate(_units[i], _options);
        }

        return decisions;
    }
}
