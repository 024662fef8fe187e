using System.Collections.Immutable;

namespace Emulation.Rules.Pairing;

/// <summary>Explains why not every column has a row.</summary>
/// <remarks>
/// Every column that could be left out in its turn, by exchanges along the pairs that are allowed, is in a set whose rows are all
/// full (Hall 1935). The set does not depend on which of the largest assignments is at hand (Dulmage and Mendelsohn 1958). Time: O(n · m).
/// </remarks>
internal static class HallSets
{
    /// <summary>The sets, each with the rows that may serve any of its columns; two of them share no row.</summary>
    /// <param name="rowOf">The row of each column in a largest assignment; -1 for none.</param>
    /// <param name="places">The places of each row.</param>
    /// <param name="isAllowed">Whether a column and a row may be paired.</param>
    public static ImmutableArray<(ImmutableArray<int> Columns, ImmutableArray<int> Rows)> Find(
        int[] rowOf, int[] places, Func<int, int, bool> isAllowed)
    {
        var inside = Reachable([.. Enumerable.Range(0, rowOf.Length).Where(c => rowOf[c] < 0)]);
        var sets = ImmutableArray.CreateBuilder<(ImmutableArray<int>, ImmutableArray<int>)>();
        var done = new HashSet<int>();
        foreach (var column in inside.Columns.Where(column => !done.Contains(column)))
        {
            var (columns, rows) = Connected(column, inside.Columns);
            done.UnionWith(columns);
            sets.Add(([.. columns], [.. rows]));
        }

        return sets.ToImmutable();

        // From a column to the rows that may serve it, from a full row to the columns that it has.
        (SortedSet<int> Columns, SortedSet<int> Rows) Reachable(SortedSet<int> columns)
        {
            var rows = new SortedSet<int>();
            var queue = new Queue<int>(columns);
            while (queue.TryDequeue(out var column))
            {
                foreach (var row in Enumerable.Range(0, places.Length).Where(row => isAllowed(column, row) && rows.Add(row)))
                {
                    foreach (var other in Enumerable.Range(0, rowOf.Length).Where(c => rowOf[c] == row && columns.Add(c)))
                    {
                        queue.Enqueue(other);
                    }
                }
            }

            return (columns, rows);
        }

        (SortedSet<int> Columns, SortedSet<int> Rows) Connected(int start, SortedSet<int> all)
        {
            var (columns, rows) = (new SortedSet<int> { start }, new SortedSet<int>());
            var queue = new Queue<int>(columns);
            while (queue.TryDequeue(out var column))
            {
                foreach (var row in Enumerable.Range(0, places.Length).Where(row => isAllowed(column, row) && rows.Add(row)))
                {
                    foreach (var other in all.Where(c => isAllowed(c, row) && columns.Add(c)))
                    {
                        queue.Enqueue(other);
                    }
                }
            }

            return (columns, rows);
        }
    }
}
