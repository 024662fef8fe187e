namespace Emulation.Rules.Selecting.Trees;

/// <summary>Selects from a whole population within a tree of units: the same rules as <see cref="Selector"/>, on columns, with no object for any candidate.</summary>
/// <remarks>
/// Caps are hard. Of all sets within them one with the least summed shortfall of floors is sought, and of those the one that holds
/// the best-ranked candidate on whom two of them differ. Who is equally ranked is tied; a tie across the last place is left open.
/// Nothing depends on the order of candidates or units. Time: O(n log n + n × depth); memory: about 30 bytes a candidate.
/// </remarks>
public static class TreeSelector
{
    /// <summary>Selects.</summary>
    /// <param name="tree">The units.</param>
    /// <param name="units">The unit of each candidate, inner or not.</param>
    /// <param name="keys">The ranking keys of each candidate, one after the other, as many for each; greater is better, the first that differs decides. Scale decimals to whole numbers before.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There is no such unit, or there are not as many keys for each candidate.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TreeSelection Select(
        UnitTree tree, ReadOnlySpan<int> units, ReadOnlySpan<long> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (units.Length == 0 ? keys.Length != 0 : keys.Length % units.Length != 0)
        {
            throw new ArgumentException("There must be as many keys for each candidate.", nameof(keys));
        }

        var (places, leafOf) = Places(tree, units);
        var order = ColumnRanking.Sort(units.Length, keys, out var tieClass);
        cancellationToken.ThrowIfCancellationRequested();
        var leaves = new int[order.Length];
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = leafOf[units[order[i]]];
        }

        var least = LeastShortfall.Of(places)!; // Nobody is locked, so nobody can be too many.
        var walk = TreeWalk.Run(new(places.Parent, least.Lower, least.Upper), leaves, tieClass, places.Count, cancellationToken);
        return new(tree, places, order, leaves, walk);
    }

    // A node for each unit, each behind its parent; candidates of a unit that has units below it get a leaf of their own.
    private static (PlaceTree Places, int[] LeafOf) Places(UnitTree tree, ReadOnlySpan<int> units)
    {
        var (isInner, supply) = (new bool[tree.Count], new int[tree.Count]);
        foreach (var parent in tree.Parents)
        {
            if (parent >= 0)
            {
                isInner[parent] = true;
            }
        }

        foreach (var unit in units)
        {
            if ((uint)unit >= (uint)tree.Count)
            {
                throw new ArgumentException($"There is no unit {unit}.", nameof(units));
            }

            supply[unit]++;
        }

        var (leafOf, count) = (new int[tree.Count], tree.Count);
        for (var unit = 0; unit < tree.Count; unit++)
        {
            leafOf[unit] = isInner[unit] && supply[unit] > 0 ? count++ : tree.NodeOf[unit];
        }

        var places = new PlaceTree(new int[count], new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(places.Cap, int.MaxValue);
        for (var unit = 0; unit < tree.Count; unit++)
        {
            var (node, parent) = (tree.NodeOf[unit], tree.Parents[unit]);
            places.Parent[node] = parent < 0 ? -1 : tree.NodeOf[parent];
            (places.Cap[node], places.Floor[node]) = (tree.Caps[unit], tree.Floors[unit]);
            places.Supply[leafOf[unit]] = supply[unit];
            if (leafOf[unit] >= tree.Count)
            {
                places.Parent[leafOf[unit]] = node;
            }
        }

        return (places, leafOf);
    }
}
