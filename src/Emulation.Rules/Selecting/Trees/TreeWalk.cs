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
    /// <returns>Under which orders each is chosen; and how many of each leaf are taken when equals are taken in the order given.</returns>
    /// <remarks>What can be taken after a tie class does not depend on which of its members were taken: all of them span the same.</remarks>
    public static (ChosenUnder[] Chosen, int[] Taken) Run(
        TreeFill fill, int[] leaves, int[] tieClass, int nodes, CancellationToken cancellationToken)
    {
        var chosen = new ChosenUnder[leaves.Length];
        var taken = new int[nodes];
        var absorbers = new int[leaves.Length];
        var look = 0;
        for (int from = 0, to; from < leaves.Length; from = to)
        {
            if (from >= look)
            {
                cancellationToken.ThrowIfCancellationRequested();
                look = from + BetweenLooks;
            }

            var count = 0;
            for (to = from; to < leaves.Length && tieClass[to] == tieClass[from]; to++)
            {
                if (fill.TryTake(leaves[to], out absorbers[to]))
                {
                    count++;
                    taken[leaves[to]]++;
                    chosen[to] = ChosenUnder.All;
                }
            }

            if (count > 0 && count < to - from)
            {
                Classify(fill, leaves.AsSpan(from, to - from), absorbers.AsSpan(from, to - from), chosen.AsSpan(from, to - from));
            }
        }

        return (chosen, taken);
    }

    // Some of the class were taken and some were not: the tree is put back to where it stood before it.
    private static void Classify(TreeFill fill, ReadOnlySpan<int> leaves, Span<int> absorbers, Span<ChosenUnder> chosen)
    {
        for (var i = leaves.Length - 1; i >= 0; i--)
        {
            if (chosen[i] == ChosenUnder.All)
            {
                fill.Undo(leaves[i], absorbers[i]);
            }
        }

        fill.Classify(leaves, chosen);
        foreach (var leaf in leaves)
        {
            fill.TryTake(leaf, out _);
        }
    }
}
