using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>Makes one ranking of several: Borda, Copeland, Kemeny, and the circles that stand in the way.</summary>
public sealed class RankAggregation
{
    /// <summary>The most items that <see cref="Kemeny"/> takes: its work doubles with each.</summary>
    public const int MostItems = 10;

    /// <summary>The most orders that <see cref="Kemeny"/> lists; it counts them all.</summary>
    public const int MostOrders = 1_000;

    private readonly long[,] _prefer;
    private readonly long[] _borda;

    private RankAggregation(ImmutableArray<string> items, long[,] prefer, long[] borda, long ballots)
    {
        (Items, Ballots) = (items, ballots);
        (_prefer, _borda) = (prefer, borda);
    }

    /// <summary>The ids of the items, sorted.</summary>
    public ImmutableArray<string> Items { get; }

    /// <summary>How many ballots there are.</summary>
    public long Ballots { get; }

    /// <summary>The item that beats every other; null where there is none.</summary>
    public string? CondorcetWinner =>
        Enumerable.Range(0, Items.Length).Where(i => Wins(i) == Items.Length - 1).Select(i => Items[i]).FirstOrDefault();

    /// <summary>Counts ballots. O(ballots × items²).</summary>
    /// <exception cref="ArgumentException">There is no ballot or item, a count is less than 1, or two ballots do not rank the same
    /// items.</exception>
    public static RankAggregation Of(ImmutableArray<Ballot> ballots)
    {
        ImmutableArray<string> items = ballots.IsEmpty ? [] : ballots[0].Order.Sort(StringComparer.Ordinal);
        if (items.IsEmpty || ballots.Any(ballot => ballot.Count < 1 || !ballot.Order.Sort(StringComparer.Ordinal).SequenceEqual(items))
            || items.Distinct(StringComparer.Ordinal).Count() != items.Length)
        {
            throw new ArgumentException("Every ballot ranks each item once, and counts at least 1.", nameof(ballots));
        }

        var (prefer, borda, count) = (new long[items.Length, items.Length], new long[items.Length], 0L);
        foreach (var ballot in ballots)
        {
            int[] order = [.. ballot.Order.Select(item => items.BinarySearch(item, StringComparer.Ordinal))];
            for (var i = 0; i < order.Length; i++)
            {
                borda[order[i]] += (long)ballot.Count * (order.Length - 1 - i);
                for (var j = i + 1; j < order.Length; j++)
                {
                    prefer[order[i], order[j]] += ballot.Count;
                }
            }

            count += ballot.Count;
        }

        return new(items, prefer, borda, count);
    }

    /// <summary>How many ballots rank one item above another.</summary>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public long Prefer(string better, string worse) => _prefer[At(better), At(worse)];

    /// <summary>Borda: n - 1 points for the first of n items, one less for each after it. Best first, equal ones by id.</summary>
    public ImmutableArray<RankedItem> Borda() => Ranked(_borda);

    /// <summary>Copeland: one point for each item that more than half of the ballots rank lower. Best first, equal ones by id.</summary>
    public ImmutableArray<RankedItem> Copeland() => Ranked([.. Enumerable.Range(0, Items.Length).Select(Wins)]);

    /// <summary>Kemeny: all orders with the greatest pairwise agreement. O(2ⁿ n) for n items, and the orders listed.</summary>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MostItems"/> items.</exception>
    public KemenyOrders Kemeny() => Items.Length <= MostItems
        ? KemenySearch.Run(Items, _prefer)
        : throw new InvalidOperationException($"An exact answer is given for at most {MostItems} items.");

    /// <summary>
    /// The circles of majorities, by their first item; empty where the majorities can be put in an order. O(items³) at worst.
    /// </summary>
    public ImmutableArray<MajorityCycle> Cycles() => MajorityCycles.Find(Items, Beats);

    private long Wins(int item) => Enumerable.Range(0, Items.Length).LongCount(other => Beats(item, other));

    private bool Beats(int one, int other) => _prefer[one, other] > _prefer[other, one];

    private int At(string item)
    {
        var at = Items.BinarySearch(item, StringComparer.Ordinal);
        return at >= 0 ? at : throw new ArgumentException($"There is no item `{item}`.", nameof(item));
    }

    private ImmutableArray<RankedItem> Ranked(long[] points)
    {
        int[] order = [.. Enumerable.Range(0, points.Length).OrderByDescending(i => points[i])];
        var ranks = Ranks.Of([.. order.Select(i => (Domain.Numbers.Rational)points[i])]);
        return [.. order.Select((i, at) => new RankedItem(Items[i], points[i], ranks[at]))];
    }
}
