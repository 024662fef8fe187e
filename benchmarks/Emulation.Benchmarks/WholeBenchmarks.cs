using BenchmarkDotNet.Attributes;
using Emulation.Domain.Candidates;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Evaluation;

namespace Emulation.Benchmarks;

/// <summary>What do all the built-in policies cost, beside the titles and certificates that the other benchmarks measure?</summary>
[MemoryDiagnoser]
public class WholeBenchmarks
{
    private readonly EvaluationOptions _options = new(Population.AsOf);
    private UnitDossiers[] _units = [];
    private UnitEvaluator? _measured;
    private UnitEvaluator? _all;

    [GlobalSetup]
    public void Setup()
    {
        _units = Population.Units();
        _measured = new(Population.NewEngine().RuleSetFor(_options));
        _all = new(EmulationEngine.Create(VietnamPolicies.Source).RuleSetFor(_options));
    }

    /// <summary>The titles and certificates.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Population.People)]
    public object Measured() => EachOf(_measured!);

    /// <summary>Everything that is built in.</summary>
    [Benchmark(OperationsPerInvoke = Population.People)]
    public object All() => EachOf(_all!);

    private object[] EachOf(UnitEvaluator evaluator)
    {
        var found = new object[_units.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = evaluator.Evaluate(_units[i]);
        }

        return found;
    }
}
