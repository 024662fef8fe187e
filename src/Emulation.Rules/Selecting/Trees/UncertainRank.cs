using System.Collections.Immutable;

namespace Emulation.Rules.Selecting.Trees;

/// <summary>Ranking keys with every unknown taken for the best (1) or the worst (-1) that it could be; greater is better.</summary>
/// <param name="Keys">The keys; null where not known.</param>
/// <param name="Unknown">1 or -1.</param>
internal readonly record struct UncertainRank(ImmutableArray<decimal?> Keys, int Unknown) : IComparable<UncertainRank>
{
    public int CompareTo(UncertainRank other)
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
