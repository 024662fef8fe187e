using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>Gives each helped unit the first helper, by id, that some best pairing by strength times need gives it.</summary>
/// <remarks>
/// Units of one need are of one class. How many places of each strength a class with a need above 0 takes is the same in every best
/// pairing; who in the class takes which of them, and which of equally strong helpers, makes no difference, so each in turn may take
/// the first. Units without need can take any place that no other class takes.
/// </remarks>
internal sealed class StrengthPlaces
{
    private readonly StrongUnit[] _rows;
    private readonly NeedyUnit[] _columns;

    // The rows of each strength, the strongest first, and how far each of them is used up.
    private readonly int[][] _rowsOf;
    private readonly int[] _first;
    private readonly int[] _left;

    public StrengthPlaces(StrongUnit[] rows, NeedyUnit[] columns)
    {
        (_rows, _columns) = (rows, columns);
        _rowsOf =
        [
            .. rows.Index().Where(row => row.Item.Places > 0).GroupBy(row => row.Item.Strength)
                .OrderByDescending(group => group.Key).Select(group => group.Select(row => row.Index).ToArray()),
        ];
        _first = new int[_rowsOf.Length];
        _left = Array.ConvertAll(rows, row => row.Places);
    }

    /// <summary>The row of each column.</summary>
    public int[] Take()
    {
        var classes = Classes();
        return [.. _columns.Select(column => Next(classes[column.Need]))];
    }

    private Dictionary<Rational, Class> Classes()
    {
        var free = Array.ConvertAll(_rowsOf, rows => rows.Sum(row => (long)_rows[row].Places));
        var classes = new Dictionary<Rational, Class>();
        var strength = 0;
        foreach (var need in _columns.GroupBy(column => column.Need).OrderByDescending(group => group.Key))
        {
            var mine = classes[need.Key] = new();
            if (need.Key == Rational.Zero)
            {
                for (; strength < free.Length; strength++)
                {
                    Add(mine, strength, free[strength]);
                }

                continue;
            }

            for (var open = (long)need.Count(); open > 0; strength += free[strength] == 0 ? 1 : 0)
            {
                var some = Math.Min(open, free[strength]);
                Add(mine, strength, some);
                (open, free[strength]) = (open - some, free[strength] - some);
            }
        }

        return classes;
    }

    private void Add(Class mine, int strength, long places)
    {
        if (places > 0)
        {
            mine.Places[strength] = places;
            mine.ByRow.Enqueue(strength, FirstRow(strength));
        }
    }

    // The first row of a strength only ever moves on, so an entry that has fallen behind is put back where it belongs.
    private int Next(Class mine)
    {
        while (true)
        {
            mine.ByRow.TryPeek(out var strength, out var known);
            var row = FirstRow(strength);
            if (row != known)
            {
                mine.ByRow.DequeueEnqueue(strength, row);
                continue;
            }

            _left[row]--;
            if (--mine.Places[strength] == 0)
            {
                mine.ByRow.Dequeue();
            }

            return row;
        }
    }

    // After the last row the strength is used up, and no class has a place of it any more.
    private int FirstRow(int strength)
    {
        var rows = _rowsOf[strength];
        while (_first[strength] < rows.Length && _left[rows[_first[strength]]] == 0)
        {
            _first[strength]++;
        }

        return _first[strength] < rows.Length ? rows[_first[strength]] : int.MaxValue;
    }

    private sealed class Class
    {
        public PriorityQueue<int, int> ByRow { get; } = new();

        public Dictionary<int, long> Places { get; } = [];
    }
}
