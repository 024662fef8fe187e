using System.Numerics;

namespace Emulation.Rules.Pairing;

/// <summary>Shortest augmenting paths with potentials, over whole numbers.</summary>
/// <typeparam name="T">The numbers; wide enough for 16 (columns + 2) times the greatest cost.</typeparam>
/// <param name="costs">Per column, the cost with each row; null where the two may not be paired.</param>
/// <param name="places">Per row, how many columns it takes.</param>
internal sealed class AssignmentPaths<T>(T?[][] costs, int[] places)
    where T : struct, IBinaryInteger<T>
{
    // Reduced costs (cost - column - row potential) are never negative, and 0 on every pair in use; a row with places left has potential 0.
    private readonly T[] _columnPotential = new T[costs.Length];
    private readonly T[] _rowPotential = new T[places.Length];
    private readonly int[] _rowOf = Enumerable.Repeat(-1, costs.Length).ToArray();
    private readonly List<int>[] _columnsOf = Array.ConvertAll(places, _ => new List<int>());

    /// <summary>The row of each column; -1 for columns that no arrangement of the most columns needs to serve. Of several best the lexicographically smallest, where all are served.</summary>
    public int[] Solve(CancellationToken cancellationToken)
    {
        for (var column = 0; column < costs.Length; column++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Augment(column);
        }

        if (Array.IndexOf(_rowOf, -1) < 0)
        {
            new SmallestAssignment(_rowOf, _columnsOf, places, IsTight, row => !T.IsNegative(_rowPotential[row])).Make(cancellationToken);
        }

        return _rowOf;
    }

    private bool IsTight(int column, int row) =>
        costs[column][row] is { } cost && cost == _columnPotential[column] + _rowPotential[row];

    // Dijkstra from a column over reduced costs, to the nearest row with a place left. A full row leads on to all the columns that it has.
    private void Augment(int start)
    {
        var (distance, from, isDone) = (new T?[places.Length], new int[places.Length], new bool[places.Length]);
        List<(int Column, T Distance)> scanned = [(start, T.Zero)];
        var done = new List<int>();
        Scan(start, FirstPotential(start), T.Zero, distance, from, isDone);
        while (Nearest(distance, isDone) is var row and >= 0)
        {
            var far = distance[row]!.Value;
            if (_columnsOf[row].Count < places[row])
            {
                Update(scanned, done, distance, far);
                Reroute(row, from, start);
                return;
            }

            isDone[row] = true;
            done.Add(row);
            foreach (var column in _columnsOf[row])
            {
                scanned.Add((column, far));
                Scan(column, _columnPotential[column], far, distance, from, isDone);
            }
        }
    }

    // A new column starts with the greatest potential that leaves none of its reduced costs negative.
    private T FirstPotential(int column)
    {
        T? least = null;
        for (var row = 0; row < places.Length; row++)
        {
            if (costs[column][row] is { } cost && (least is not { } known || cost - _rowPotential[row] < known))
            {
                least = cost - _rowPotential[row];
            }
        }

        return _columnPotential[column] = least ?? T.Zero;
    }

    private void Scan(int column, T potential, T far, T?[] distance, int[] from, bool[] isDone)
    {
        var mine = costs[column];
        for (var row = 0; row < mine.Length; row++)
        {
            if (!isDone[row] && mine[row] is { } cost)
            {
                var there = far + cost - potential - _rowPotential[row];
                if (distance[row] is not { } known || there < known)
                {
                    (distance[row], from[row]) = (there, column);
                }
            }
        }
    }

    private static int Nearest(T?[] distance, bool[] isDone)
    {
        var nearest = -1;
        for (var row = 0; row < distance.Length; row++)
        {
            if (!isDone[row] && distance[row] is { } there && (nearest < 0 || there < distance[nearest]!.Value))
            {
                nearest = row;
            }
        }

        return nearest;
    }

    private void Update(List<(int Column, T Distance)> scanned, List<int> done, T?[] distance, T far)
    {
        foreach (var (column, there) in scanned)
        {
            _columnPotential[column] += far - there;
        }

        foreach (var row in done)
        {
            _rowPotential[row] -= far - distance[row]!.Value;
        }
    }

    private void Reroute(int row, int[] from, int start)
    {
        while (true)
        {
            var column = from[row];
            var before = _rowOf[column];
            _rowOf[column] = row;
            _columnsOf[row].Add(column);
            if (column == start)
            {
                return;
            }

            _columnsOf[before].Remove(column);
            row = before;
        }
    }
}
