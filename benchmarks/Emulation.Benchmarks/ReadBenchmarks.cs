using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Rules.Dossiers;

namespace Emulation.Benchmarks;

/// <summary>How fast are dossiers read from JSON Lines, and written?</summary>
[MemoryDiagnoser]
[Config(typeof(Throughput))]
public class ReadBenchmarks
{
    private const int People = 20_000;

    private readonly DossierHeader _header = new() { Period = AwardPeriod.SchoolYear(2024), Sector = Sector.Civil };
    private readonly UnitDossiers[] _units = Population.Units(People);
    private byte[] _text = [];

    /// <summary>The bytes of JSON Lines that a person has on average.</summary>
    internal static double BytesPerPerson { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Lines();
        BytesPerPerson = (double)_text.Length / People;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = People)]
    public async Task<int> Read()
    {
        var people = 0;
        await foreach (var reading in DossierReader.ReadAsync(new MemoryStream(_text), "people.jsonl"))
        {
            people += reading.Unit?.Individuals.Length ?? 0;
        }

        return people;
    }

    [Benchmark(OperationsPerInvoke = People)]
    public long Write()
    {
        using var counted = new CountingStream();
        DossierWriter.WriteLines(counted, _header, _units);
        return counted.Length;
    }

    private byte[] Lines()
    {
        using var text = new MemoryStream();
        DossierWriter.WriteLines(text, _header, _units);
        return text.ToArray();
    }

    private sealed class Throughput : ManualConfig
    {
        public Throughput()
        {
            AddColumn(StatisticColumn.OperationsPerSecond);
            AddColumn(new MegabytesPerSecondColumn());
        }
    }
}
