using System.Collections.Immutable;
using Emulation.Domain.Decisions;

namespace Emulation.Rules.Selecting;

/// <summary>
/// Fills the places of one quota from the top. A place is won or lost only if it is so however the unknowns turn out,
/// and a tie across the last place is left to the council.
/// </summary>
/// <remarks>
/// Time: O(n log n). Each contestant is bounded by the best and the worst its unknown keys could make of it; the counts
/// of those who may stand above, and of those who surely do, come from two sorted lists.
/// </remarks>
internal static class QuotaSelector
{
    public static ImmutableArray<Standing> Select(ReadOnlySpan<Contestant> contestants, PlaceRange places)
    {
        var best = new Rank[contestants.Length];
        var worst = new Rank[contestants.Length];
        var surely = new List<Rank>(contestants.Length);
        for (var i = 0; i < contestants.Length; i++)
        {
            best[i] = new(contestants[i].Keys, 1);
            worst[i] = new(contestants[i].Keys, -1);
            if (contestants[i].IsEligible && contestants[i].IsSure)
            {
                surely.Add(worst[i]);
            }
        }

        Rank[] anyone = [.. best.Order()];
        surely.Sort();
        var standings = ImmutableArray.CreateBuilder<Standing>(contestants.Length);
        for (var i = 0; i < contestants.Length; i++)
        {
            var self = contestants[i].IsEligible && contestants[i].IsSure ? 1 : 0;

            // Itself is counted in every list whose bound it reaches, and taken out again.
            var mayEqualOrBeat = CountAtLeast(anyone, worst[i]) - 1;
            var mayBeat = CountAbove(anyone, worst[i]) - (best[i].CompareTo(worst[i]) > 0 ? 1 : 0);
            var surelyBeat = CountAbove(surely, best[i]);
            var surelyEqualOrBeat = CountAtLeast(surely, best[i]) - (worst[i].CompareTo(best[i]) >= 0 ? self : 0);
            standings.Add(
                surelyBeat >= places.Most ? Standing.NotSelected
                : !contestants[i].IsEligible ? Standing.Conditional
                : mayEqualOrBeat < places.Least ? Standing.Selected
                : mayBeat < places.Least && surelyEqualOrBeat >= places.Most ? Standing.Tied
                : Standing.Conditional);
        }

        return standings.MoveToImmutable();
    }

    private static int CountAtLeast(IReadOnlyList<Rank> ascending, Rank bound) => ascending.Count - FirstWhere(ascending, bound, 0);

    private static int CountAbove(IReadOnlyList<Rank> ascending, Rank bound) => ascending.Count - FirstWhere(ascending, bound, 1);

    // The index of the first rank that compares with the bound as at least `least`.
    private static int FirstWhere(IReadOnlyList<Rank> ascending, Rank bound, int least)
    {
        var (low, high) = (0, ascending.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Math.Sign(ascending[middle].CompareTo(bound)) >= least)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Keys with every unknown taken for the best (1) or the worst (-1) that it could be.</summary>
    private readonly record struct Rank(ImmutableArray<decimal?> Keys, int Unknown) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            for (var k = 0; k < Keys.Length; k++)
            {
                var order = (Keys[k], other.Keys[k]) switch
                {
                    ({ } mine, { } theirs) => mine.CompareTo(theirs),
                    ({ }, null) => -other.Unknown,
                    (null, { }) => Unknown,
                    _ => Unknown.CompareTo(other.Unknown),
                };
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }
    }
}
