namespace Emulation.Rules.Selecting.Trees;

/// <summary>Units within units with a cap and a floor each, as columns: a country with tens of thousands of them.</summary>
/// <remarks>Immutable.</remarks>
public sealed class UnitTree
{
    private UnitTree(int[] parents, int[] caps, int[] floors, int[] order, int[] nodeOf) =>
        (Parents, Caps, Floors, Order, NodeOf) = (parents, caps, floors, order, nodeOf);

    /// <summary>How many units there are.</summary>
    public int Count => Parents.Length;

    internal int[] Parents { get; }

    internal int[] Caps { get; }

    internal int[] Floors { get; }

    /// <summary>The units, each behind its parent.</summary>
    internal int[] Order { get; }

    /// <summary>The index of each unit in that order.</summary>
    internal int[] NodeOf { get; }

    /// <summary>Makes a tree. Time: O(units).</summary>
    /// <param name="parents">The index of the unit above each, in any order; -1 at the top. Several units may stand at the top.</param>
    /// <param name="caps">The most that may be selected of each unit with all below it, at least 0; <see cref="int.MaxValue"/> where there is no cap. The places in all are the cap of a unit above all others.</param>
    /// <param name="floors">The fewest that should be selected of each, at least 0.</param>
    /// <exception cref="ArgumentException">The lengths differ, a number is negative, a parent is no unit, or units stand under each other in a circle.</exception>
    public static UnitTree Create(ReadOnlySpan<int> parents, ReadOnlySpan<int> caps, ReadOnlySpan<int> floors)
    {
        if (caps.Length != parents.Length || floors.Length != parents.Length)
        {
            throw new ArgumentException("There must be one parent, one cap and one floor for each unit.");
        }

        var children = new int[parents.Length + 1];
        for (var unit = 0; unit < parents.Length; unit++)
        {
            if (parents[unit] < -1 || parents[unit] >= parents.Length || caps[unit] < 0 || floors[unit] < 0)
            {
                throw new ArgumentException($"Unit {unit} stands under no unit, or has fewer than 0 places.");
            }

            children[parents[unit] + 1]++;
        }

        return new(parents.ToArray(), caps.ToArray(), floors.ToArray(), Sorted(parents, children, out var nodeOf), nodeOf);
    }

    // From the top down: the children of a unit stand together, behind those of all units before it.
    private static int[] Sorted(ReadOnlySpan<int> parents, int[] children, out int[] nodeOf)
    {
        var first = new int[parents.Length + 1];
        for (var unit = 1; unit <= parents.Length; unit++)
        {
            first[unit] = first[unit - 1] + children[unit - 1];
        }

        var (grouped, next) = (new int[parents.Length], (int[])first.Clone());
        for (var unit = 0; unit < parents.Length; unit++)
        {
            grouped[next[parents[unit] + 1]++] = unit;
        }

        var (order, count) = (new int[parents.Length], children[0]);
        nodeOf = new int[parents.Length];
        grouped.AsSpan(0, count).CopyTo(order);
        for (var i = 0; i < count; i++)
        {
            nodeOf[order[i]] = i;
            var below = order[i] + 1;
            grouped.AsSpan(first[below], children[below]).CopyTo(order.AsSpan(count));
            count += children[below];
        }

        return count == parents.Length ? order : throw new ArgumentException("Some units stand under each other in a circle.");
    }
}
