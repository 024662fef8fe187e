namespace Emulation.Rules.Selecting.Trees;

/// <summary>Sets of candidates of which any two are disjoint or nested, as a tree; each candidate belongs to a leaf.</summary>
/// <param name="Parent">The set around each, with a lesser index; -1 at a root.</param>
/// <param name="Cap">The most that may be taken of each; <see cref="int.MaxValue"/> where there is no cap.</param>
/// <param name="Floor">The fewest that should be taken of each; 0 where there is no floor.</param>
/// <param name="Supply">How many candidates belong to each leaf; 0 at inner nodes.</param>
/// <param name="Locked">How many of those are taken already.</param>
internal sealed record PlaceTree(int[] Parent, int[] Cap, int[] Floor, int[] Supply, int[] Locked)
{
    public int Count => Parent.Length;

    /// <summary>The numbers of every node, given those of the leaves.</summary>
    public int[] Sum(int[] leaves)
    {
        var sums = (int[])leaves.Clone();
        for (var v = Count - 1; v >= 0; v--)
        {
            if (Parent[v] >= 0)
            {
                sums[Parent[v]] += sums[v];
            }
        }

        return sums;
    }
}
