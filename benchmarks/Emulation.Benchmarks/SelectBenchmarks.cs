using BenchmarkDotNet.Attributes;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Benchmarks;

/// <summary>
/// What does it cost to select 90,000 of a whole country within about 30,000 units, caps on four levels and floors on two, beside
/// sorting the same keys?
/// </summary>
[MemoryDiagnoser]
public class SelectBenchmarks
{
    private const int Provinces = 34;
    private const int DistrictsEach = 30;
    private const int TeamsEach = 29;

    private UnitTree? _tree;
    private int[] _units = [];
    private long[] _keys = [];

    [Params(250_000, 500_000, 1_000_000)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var (parents, caps, floors, teams) = (new List<int>(), new List<int>(), new List<int>(), new List<int>());
        var random = new Random(1);
        var country = Add(-1, 90_000, 0);
        for (var province = 0; province < Provinces; province++)
        {
            var above = Add(country, 3_000, 500);
            for (var district = 0; district < DistrictsEach; district++)
            {
                var within = Add(above, 110, 0);
                for (var team = 0; team < TeamsEach; team++)
                {
                    teams.Add(Add(within, 4, random.Next(2)));
                }
            }
        }

        _tree = UnitTree.Create([.. parents], [.. caps], [.. floors]);
        _units = new int[Candidates];
        _keys = new long[Candidates];
        for (var i = 0; i < Candidates; i++)
        {
            // Marks with two decimals and the days of service: now and then two are equal.
            (_units[i], _keys[i]) = (teams[random.Next(teams.Count)], ((long)random.Next(10_001) << 16) | (uint)random.Next(14_000));
        }

        int Add(int parent, int cap, int floor)
        {
            parents.Add(parent);
            caps.Add(cap);
            floors.Add(floor);
            return parents.Count - 1;
        }
    }

    [Benchmark(Baseline = true)]
    public int Sort()
    {
        var (keys, order) = ((long[])_keys.Clone(), new int[Candidates]);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        return order[0];
    }

    [Benchmark]
    public int Select() => TreeSelector.Select(_tree!, _units, _keys).Size;
}
