using BenchmarkDotNet.Attributes;
using Emulation.Benchmarks;
using Emulation.Cli.Sampling;
using Emulation.Domain.Candidates;
using Emulation.NRules.Live;
using Emulation.Rules;

namespace Emulation.NRules.Benchmarks;

/// <summary>What does it cost to let NRules say what runs after what, and what does one changed fact cost in a live session?</summary>
[MemoryDiagnoser]
public class NRulesBenchmarks
{
    private const string Throughput = "100,000 people";
    private const string Update = "One of 45 people";

    private readonly EvaluationOptions _options = new(Population.AsOf);
    private readonly Candidate[] _versions = new Candidate[2];
    private UnitDossiers[] _units = [];
    private UnitDossiers? _unit;
    private EmulationEngine? _engine;
    private NRulesRunner? _runner;
    private LiveSession? _session;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        _units = Population.Units();
        _engine = Population.NewEngine();
        _runner = new(_engine.RuleSetFor(_options));
        _unit = SamplePopulation.Generate(new() { People = 45, Units = 1, Seed = 1 }).Single();
        _session = _runner.Open(_unit);
        _versions[0] = _unit.Individuals[0].With(_unit.Individuals[1].Dossier);
        _versions[1] = _unit.Individuals[0];
    }

    /// <summary>The built-in runner over a stream, one thread.</summary>
    [BenchmarkCategory(Throughput)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Population.People)]
    public Task<int> BuiltIn() => Count(_engine!.EvaluateAsync(_units.ToAsyncEnumerable(), _options with { Threads = 1 }));

    /// <summary>NRules over the same stream, one thread, sixteen units a session.</summary>
    [BenchmarkCategory(Throughput)]
    [Benchmark(OperationsPerInvoke = Population.People)]
    public Task<int> NRules() => Count(_runner!.DecideAsync(_units.ToAsyncEnumerable(), 1));

    /// <summary>The same with two threads.</summary>
    [BenchmarkCategory(Throughput)]
    [Benchmark(OperationsPerInvoke = Population.People)]
    public Task<int> NRulesTwoThreads() => Count(_runner!.DecideAsync(_units.ToAsyncEnumerable(), 2));

    /// <summary>The built-in runner decides the whole unit again.</summary>
    [BenchmarkCategory(Update)]
    [Benchmark(Baseline = true)]
    public object WholeUnitAgain() => _engine!.Evaluate(_unit!, _options);

    /// <summary>A live session decides again what depends on one replaced dossier.</summary>
    [BenchmarkCategory(Update)]
    [Benchmark]
    public object LiveUpdate() => _session!.Update(_versions[_next++ & 1]);

    private static async Task<int> Count(IAsyncEnumerable<Rules.Deciding.UnitDecisions> decided)
    {
        var people = 0;
        await foreach (var decisions in decided)
        {
            people += decisions.Unit.Individuals.Length;
        }

        return people;
    }
}
