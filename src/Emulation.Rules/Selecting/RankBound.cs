using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>A rank with every unknown key taken for the best (1) or the worst (-1) that it could be.</summary>
internal readonly record struct RankBound(ImmutableArray<decimal?> Keys, int Unknown) : IComparable<RankBound>
{
    /// <summary>The best rank that the keys could make.</summary>
    public static RankBound Best(Contestant contestant) => new(contestant.Keys, 1);

    /// <summary>The worst rank that the keys could make.</summary>
    public static RankBound Worst(Contestant contestant) => new(contestant.Keys, -1);

    /// <summary>Greater is better.</summary>
    public int CompareTo(RankBound other)
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

    /// <summary>How many of a list in ascending order reach the bound.</summary>
    public static int CountAtLeast(RankBound[] ascending, RankBound bound) => ascending.Length - FirstWhere(ascending, bound, 0);

    /// <summary>How many of a list in ascending order are better than the bound.</summary>
    public static int CountAbove(RankBound[] ascending, RankBound bound) => ascending.Length - FirstWhere(ascending, bound, 1);

    // The index of the first rank that compares with the bound as at least `least`.
    private static int FirstWhere(RankBound[] ascending, RankBound bound, int least)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Math.Sign(ascending[middle].CompareTo(bound)) >= least ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
