using BenchmarkDotNet.Attributes;
using Emulation.Domain.Candidates;
using Emulation.Rules;

namespace Emulation.Benchmarks;

/// <summary>What does a second thread give to a stream of units, and what does the stream itself cost?</summary>
[MemoryDiagnoser]
public class ParallelBenchmarks
{
    private readonly EvaluationOptions _options = new(Population.AsOf);
    private UnitDossiers[] _units = [];
    private EmulationEngine? _engine;

    [GlobalSetup]
    public void Setup()
    {
        _units = Population.Units();
        _engine = Population.NewEngine();
    }

    [Benchmark(OperationsPerInvoke = Population.People)]
    public int Loop()
    {
        var people = 0;
        foreach (var unit in _units)
        {
            people += _engine!.Evaluate(unit, _options).Unit.Individuals.Length;
        }

        return people;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Population.People)]
    public Task<int> OneThread() => Stream(1);

    [Benchmark(OperationsPerInvoke = Population.People)]
    public Task<int> TwoThreads() => Stream(2);

    private async Task<int> Stream(int threads)
    {
        var people = 0;
        await foreach (var decisions in _engine!.EvaluateAsync(_units.ToAsyncEnumerable(), _options with { Threads = threads }))
        {
            people += decisions.Unit.Individuals.Length;
        }

        return people;
    }
}
