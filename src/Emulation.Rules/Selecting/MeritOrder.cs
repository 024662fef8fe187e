using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Selecting;

/// <summary>Candidates from the best to the worst, compared exactly.</summary>
/// <param name="Order">The indexes of the candidates, best first; of equally ranked ones by id, or in the order of the lot.</param>
/// <param name="Class">Per place in that order the number of its class, from 0: those who are equal on every key are of one class.</param>
internal sealed record MeritOrder(int[] Order, int[] Class)
{
    /// <summary>Ranks candidates. Time: O(n log n).</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="keys">The ranking keys.</param>
    /// <param name="seed">The seed of the lot that orders equally ranked ones; null to order them by id.</param>
    public static MeritOrder Of(SelectionCandidate[] candidates, IReadOnlyList<SelectionKey> keys, string? seed)
    {
        var columns = keys.Select(key => Column(candidates, key)).ToArray();
        var order = Enumerable.Range(0, candidates.Length).ToArray();
        Array.Sort(order, (a, b) => Compare(columns, a, b) is not 0 and var sign
            ? sign
            : string.CompareOrdinal(candidates[a].Id, candidates[b].Id));
        var classes = new int[order.Length];
        for (int i = 1, from = 0; i <= order.Length; i++)
        {
            if (i < order.Length && Compare(columns, order[i - 1], order[i]) == 0)
            {
                classes[i] = classes[i - 1];
                continue;
            }

            if (seed is not null && i - from > 1)
            {
                Draw(candidates, order.AsSpan(from, i - from), seed);
            }

            from = i;
            if (i < order.Length)
            {
                classes[i] = classes[i - 1] + 1;
            }
        }

        return new(order, classes);
    }

    private static int Compare(long[][] columns, int a, int b)
    {
        foreach (var column in columns)
        {
            if (column[a] != column[b])
            {
                return column[a] < column[b] ? -1 : 1;
            }
        }

        return 0;
    }

    // Anyone who knows the seed can draw the lot again: SHA-256 over the seed, a line feed and the id; the least hash comes first.
    private static void Draw(SelectionCandidate[] candidates, Span<int> tied, string seed)
    {
        var lots = new string[tied.Length];
        for (var i = 0; i < tied.Length; i++)
        {
            lots[i] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{candidates[tied[i]].Id}")));
        }

        lots.AsSpan().Sort(tied, string.CompareOrdinal);
    }

    // The values as whole numbers, the better the less: over their common denominator where that fits, else by their ranks.
    private static long[] Column(SelectionCandidate[] candidates, SelectionKey key)
    {
        var values = Array.ConvertAll(candidates, candidate => candidate.Keys[key.Name]);
        var column = Scaled(values) ?? Ranked(values);
        if (key.Descending)
        {
            for (var i = 0; i < column.Length; i++)
            {
                column[i] = -column[i];
            }
        }

        return column;
    }

    private static long[]? Scaled(Rational[] values)
    {
        var common = BigInteger.One;
        foreach (var value in values)
        {
            if (!(common % value.Denominator).IsZero)
            {
                common *= value.Denominator / BigInteger.GreatestCommonDivisor(common, value.Denominator);
            }

            if (common > long.MaxValue)
            {
                return null;
            }
        }

        var column = new long[values.Length];
        for (var i = 0; i < column.Length; i++)
        {
            var scaled = values[i].Numerator * (common / values[i].Denominator);
            if (BigInteger.Abs(scaled) > long.MaxValue)
            {
                return null;
            }

            column[i] = (long)scaled;
        }

        return column;
    }

    private static long[] Ranked(Rational[] values)
    {
        var order = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort(order, (a, b) => values[a].CompareTo(values[b]));
        var column = new long[values.Length];
        for (var i = 1; i < order.Length; i++)
        {
            column[order[i]] = column[order[i - 1]] + (values[order[i]] == values[order[i - 1]] ? 0 : 1);
        }

        return column;
    }
}
