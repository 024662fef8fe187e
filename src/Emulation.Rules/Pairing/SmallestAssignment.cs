namespace Emulation.Rules.Pairing;

/// <summary>Turns a best assignment into the lexicographically smallest best one.</summary>
/// <param name="rowOf">The row of each column; is changed.</param>
/// <param name="columnsOf">The columns of each row; is changed.</param>
/// <param name="places">The places of each row.</param>
/// <param name="isTight">Whether a column and a row have reduced cost 0.</param>
/// <param name="mayHavePlacesLeft">Whether the potential of a row is 0.</param>
/// <remarks>
/// By complementary slackness the best assignments are exactly those that use pairs of reduced cost 0 alone and leave places free only
/// in rows of potential 0. Column by column: it may move to a row from which columns that are not settled yet can move on, one each,
/// until the place is reached that the column leaves, or a free one, and then another chain fills the place that it leaves. Time:
/// O(n² · m).
/// </remarks>
internal sealed class SmallestAssignment(
    int[] rowOf, List<int>[] columnsOf, int[] places, Func<int, int, bool> isTight, Func<int, bool> mayHavePlacesLeft)
{
    private const int End = -1;

    // The column that moves on from each row of a chain, and to which row.
    private readonly int[] _mover = new int[places.Length];
    private readonly int[] _next = new int[places.Length];

    public void Make(CancellationToken cancellationToken)
    {
        for (var column = 0; column < rowOf.Length; column++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var here = rowOf[column];
            if (!Enumerable.Range(0, here).Any(row => isTight(column, row)))
            {
                continue;
            }

            var (opens, giver) = Opening(column);
            var best = Enumerable.Range(0, here).FirstOrDefault(row => opens[row] && isTight(column, row), here);
            if (best != here)
            {
                Move(column, best);
                if (Pass(best) != here)
                {
                    // A free place was taken, so the column's own is filled by a chain from the row that may have one less.
                    Pass(giver);
                }
            }
        }
    }

    // The rows in which a place opens when the column leaves its own: first those from which columns move on to that one, then, where
    // one of those may have a place less, those from which columns move on to a place that is free.
    private (bool[] Opens, int Giver) Opening(int column)
    {
        var here = rowOf[column];
        var opens = new bool[places.Length];
        Reach(column, [here], opens);
        var giver = Enumerable.Range(0, places.Length).FirstOrDefault(row => opens[row] && mayHavePlacesLeft(row), -1);
        if (giver >= 0)
        {
            Reach(column, [.. Enumerable.Range(0, places.Length).Where(row => !opens[row] && columnsOf[row].Count < places[row])], opens);
        }

        return (opens, giver);
    }

    private void Reach(int column, int[] targets, bool[] opens)
    {
        foreach (var target in targets)
        {
            (opens[target], _next[target]) = (true, End);
        }

        var queue = new Queue<int>(targets);
        while (queue.TryDequeue(out var target))
        {
            for (var other = column + 1; other < rowOf.Length; other++)
            {
                var row = rowOf[other];
                if (!opens[row] && isTight(other, target))
                {
                    (opens[row], _mover[row], _next[row]) = (true, other, target);
                    queue.Enqueue(row);
                }
            }
        }
    }

    // Moves one column on from each row of a chain; the row in which it ends.
    private int Pass(int row)
    {
        while (_next[row] is var next and not End)
        {
            Move(_mover[row], next);
            row = next;
        }

        return row;
    }

    private void Move(int column, int row)
    {
        columnsOf[rowOf[column]].Remove(column);
        columnsOf[row].Add(column);
        rowOf[column] = row;
    }
}
