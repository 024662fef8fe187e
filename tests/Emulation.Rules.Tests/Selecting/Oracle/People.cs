using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Who competes in an instance: the eligible by position, best first, of equals by id; sets of them are bit masks.</summary>
internal sealed class People
{
    private readonly Dictionary<string, string?> _parents;
    private int[][]? _orders;

    public People(Instance given)
    {
        Given = given;
        _parents = given.Units.ToDictionary(unit => unit.Id, unit => unit.Parent);
        List<SelectionCandidate> people = [.. given.Candidates.Where(candidate => candidate.Eligible)];
        people.Sort((a, b) => Better(a, b) is var order and not 0 ? order : string.CompareOrdinal(a.Id, b.Id));
        All = [.. people];
        Everybody = (1 << All.Length) - 1;
        Class = new int[All.Length];
        for (var i = 1; i < All.Length; i++)
        {
            Class[i] = Class[i - 1] + (Better(All[i - 1], All[i]) == 0 ? 0 : 1);
        }

        Locked = Where(candidate => given.Locked.Contains(candidate.Id));
    }

    public Instance Given { get; }

    public SelectionCandidate[] All { get; }

    public int Everybody { get; }

    /// <summary>The tie class of each position, the best is 0.</summary>
    public int[] Class { get; }

    public int Locked { get; }

    public int this[string id] => Array.FindIndex(All, candidate => candidate.Id == id);

    public int Members(SelectionScope scope) => Where(candidate =>
        (scope.Group is null || candidate.Groups.Contains(scope.Group)) && (scope.Unit is null || IsIn(candidate.Unit, scope.Unit)));

    public string[] Ids(int set) => [.. All.Where((_, i) => (set >> i & 1) != 0).Select(candidate => candidate.Id)];

    /// <summary>Those who stand before a position whatever a tie gives: the better-ranked, also by lot, and the locked.</summary>
    public int Before(int position)
    {
        var before = Locked;
        if (Given.Tie == TiePolicy.Lot)
        {
            return Orders().Single().TakeWhile(other => other != position).Aggregate(before, (set, other) => set | (1 << other));
        }

        for (var i = 0; i < All.Length; i++)
        {
            before |= Class[i] < Class[position] ? 1 << i : 0;
        }

        return before & ~(1 << position);
    }

    /// <summary>Every strict order that the tie policy lets count, as positions, best first.</summary>
    public int[][] Orders() => _orders ??= AllOrders();

    private int[][] AllOrders()
    {
        int[][] orders = [[.. Enumerable.Range(0, All.Length)]];
        foreach (var tied in Enumerable.Range(0, All.Length).GroupBy(i => Class[i]).Where(tied => tied.Count() > 1))
        {
            int[][] ways = Given.Tie == TiePolicy.Lot
                ? [[.. tied.OrderBy(i => Ticket(All[i].Id), StringComparer.Ordinal)]]
                : [.. Permutations([.. tied])];
            var first = tied.Min();
            orders = [.. orders.SelectMany(
                order => ways, (order, way) => (int[])[.. order[..first], .. way, .. order[(first + way.Length)..]])];
        }

        return orders;
    }

    private string Ticket(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Given.Seed}\n{id}")));

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length < 2
        ? [items]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]), (first, rest) => (int[])[first, .. rest]);

    private int Where(Func<SelectionCandidate, bool> isIn)
    {
        var set = 0;
        for (var i = 0; i < All.Length; i++)
        {
            set |= isIn(All[i]) ? 1 << i : 0;
        }

        return set;
    }

    private bool IsIn(string? unit, string above) => unit is not null && (unit == above || IsIn(_parents[unit], above));

    // Cross-multiplied here, not by the comparison that is under test elsewhere.
    private int Better(SelectionCandidate a, SelectionCandidate b)
    {
        foreach (var key in Given.Order)
        {
            var (x, y) = (a.Keys[key.Name], b.Keys[key.Name]);
            var order = BigInteger.Compare(x.Numerator * y.Denominator, y.Numerator * x.Denominator);
            if (order != 0)
            {
                return key.Descending ? -order : order;
            }
        }

        return 0;
    }
}
