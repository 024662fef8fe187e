namespace Emulation.Rules.Selecting.Trees;

/// <summary>Goes through ranked candidates, tie class by tie class.</summary>
internal static class TreeWalk
{
    private const int BetweenLooks = 1 << 16;

    /// <summary>Takes whoever fits, best first.</summary>
    /// <param name="fill">The tree.</param>
    /// <param name="leaves">The leaf of each candidate, best first.</param>
    /// <param name="tieClass">The tie class of each, ascending.</param>
    /// <param name="nodes">How many nodes the tree has.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    /// <remarks>What can be taken after a tie class does not depend on which of its members were taken: all of them span the same.</remarks>
    public static TreeWalkResult Run(
        TreeFill fill, int[] leaves, int[] tieClass, int nodes, CancellationToken cancellationToken)
    {
        var chosen = new ChosenUnder[leaves.Length];
        var taken = new int[nodes];
        var ties = new List<TreeTie>();
        var absorbers = new List<int>();
        var look = 0;
        for (int from = 0, to; from < leaves.Length; from = to)
        {
            if (from >= look)
            {
                cancellationToken.ThrowIfCancellationRequested();
                look = from + BetweenLooks;
            }

            absorbers.Clear();
            for (to = from; to < leaves.Length && tieClass[to] == tieClass[from]; to++)
            {
                if (fill.TryTake(leaves[to], out var absorber))
                {
                    absorbers.Add(absorber);
                    taken[leaves[to]]++;
                    chosen[to] = ChosenUnder.All;
                }
            }

            if (absorbers.Count is > 0 and var count && count < to - from)
            {
                Classify(fill, leaves.AsSpan(from, to - from), absorbers, chosen.AsSpan(from, to - from));
                ties.Add(new(from, to, count - chosen.AsSpan(from, to - from).Count(ChosenUnder.All)));
            }
        }

        return new(chosen, taken, ties, tieClass);
    }

    // Some of the class were taken and some were not: the tree is put back to where it stood before it.
    private static void Classify(TreeFill fill, ReadOnlySpan<int> leaves, List<int> absorbers, Span<ChosenUnder> chosen)
    {
        for (int i = leaves.Length - 1, last = absorbers.Count; i >= 0; i--)
        {
            if (chosen[i] == ChosenUnder.All)
            {
                fill.Undo(leaves[i], absorbers[--last]);
            }
        }

        fill.Classify(leaves, chosen);
        foreach (var leaf in leaves)
        {
            fill.TryTake(leaf, out _);
        }
    }
}
