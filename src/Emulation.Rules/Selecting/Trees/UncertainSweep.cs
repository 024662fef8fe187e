namespace Emulation.Rules.Selecting.Trees;

/// <summary>Says of each contestant whether rivals who come before it fill all places somewhere on its way to the root.</summary>
/// <param name="parent">The parents; -1 at a root.</param>
/// <param name="onWay">The places of a node when it is on the way of the contestant that is asked about.</param>
/// <param name="elsewhere">Its places otherwise.</param>
/// <param name="contestants">All contestants.</param>
internal sealed class UncertainSweep(int[] parent, int[] onWay, int[] elsewhere, Contestant[] contestants)
{
    /// <summary>Asks for every contestant.</summary>
    /// <param name="rivals">Who comes into question as a rival.</param>
    /// <param name="rivalRanks">The rank that each has as a rival.</param>
    /// <param name="ownRanks">The rank that each has when it is asked about.</param>
    /// <param name="withEquals">Whether equals come before it too.</param>
    public bool[] IsSpanned(int[] rivals, UncertainRank[] rivalRanks, UncertainRank[] ownRanks, bool withEquals)
    {
        var coming = (int[])rivals.Clone();
        Array.Sort(coming, (a, b) => rivalRanks[b].CompareTo(rivalRanks[a]));
        int[] asked = [.. Enumerable.Range(0, contestants.Length)];
        Array.Sort(asked, (a, b) => ownRanks[b].CompareTo(ownRanks[a]));
        var (arrived, isIn, spanned) = (new int[parent.Length], new bool[contestants.Length], new bool[contestants.Length]);
        var next = 0;
        foreach (var i in asked)
        {
            while (next < coming.Length && rivalRanks[coming[next]].CompareTo(ownRanks[i]) >= (withEquals ? 0 : 1))
            {
                isIn[coming[next]] = true;
                Add(arrived, contestants[coming[next++]].Node);
            }

            spanned[i] = IsFull(arrived, contestants[i].Node, isIn[i] ? 1 : 0);
        }

        return spanned;
    }

    // A node lets through as many as it has places.
    private void Add(int[] arrived, int node)
    {
        for (var v = node; v >= 0 && ++arrived[v] <= elsewhere[v]; v = parent[v])
        {
        }
    }

    private bool IsFull(int[] arrived, int node, int self)
    {
        // Those at the node without the one asked about; further up, what the node below let through as any other is replaced by
        // all that arrives there: a node on the way that is not full lets everybody through.
        var here = arrived[node] - self;
        for (var v = node; ; v = parent[v])
        {
            if (here >= onWay[v])
            {
                return true;
            }

            if (parent[v] < 0)
            {
                return false;
            }

            here += arrived[parent[v]] - Math.Min(arrived[v], elsewhere[v]);
        }
    }
}
