namespace Emulation.Rules.Selecting.Trees;

/// <summary>Sorts candidates by columns of keys.</summary>
internal static class ColumnRanking
{
    /// <summary>The indexes of the candidates, best first; equals by index.</summary>
    /// <param name="count">How many candidates there are.</param>
    /// <param name="keys">Their keys, one candidate after the other; greater is better.</param>
    /// <param name="tieClass">The class of each place in the order, from 0: equals are of one class.</param>
    public static int[] Sort(int count, ReadOnlySpan<long> keys, out int[] tieClass)
    {
        var words = count == 0 ? 0 : keys.Length / count;
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            order[i] = i;
        }

        tieClass = new int[count];
        if (words > 0)
        {
            Sort(order, keys, words, 0, new long[count]);
        }

        for (var i = 1; i < count; i++)
        {
            var isLevel = keys.Slice(order[i] * words, words).SequenceEqual(keys.Slice(order[i - 1] * words, words));
            tieClass[i] = tieClass[i - 1] + (isLevel ? 0 : 1);
        }

        return order;
    }

    // By one word, and then whoever is equal on it by the next. The complement turns the order round and cannot overflow.
    private static void Sort(Span<int> order, ReadOnlySpan<long> keys, int words, int word, Span<long> column)
    {
        for (var i = 0; i < order.Length; i++)
        {
            column[i] = ~keys[(order[i] * words) + word];
        }

        column[..order.Length].Sort(order);
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && column[to] == column[from]; to++)
            {
            }

            if (to - from > 1 && word + 1 < words)
            {
                // What lies behind `to` in the column is still needed, what lies before it is not.
                Sort(order[from..to], keys, words, word + 1, column[from..to]);
            }
            else if (to - from > 1)
            {
                order[from..to].Sort();
            }
        }
    }
}
