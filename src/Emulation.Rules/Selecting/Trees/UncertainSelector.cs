using System.Collections.Immutable;
using Emulation.Domain.Decisions;

namespace Emulation.Rules.Selecting.Trees;

/// <summary>
/// Fills the places of a tree of quotas from the top. A place is won or lost only if it is so however the unknowns turn out,
/// and a tie across the last place is left to the council.
/// </summary>
/// <remarks>
/// <para>
/// With everything known, a contestant has no place just when somewhere on the way from its node to the root others who come before
/// it fill all places: nested caps are a laminar matroid, and it is spanned by those others. What arrives at a node is who stands in
/// it and what each node below lets through, at most its places.
/// </para>
/// <para>
/// One completion of the unknowns is the worst for a contestant: everybody who could compete does, at the best; it ranks at its
/// worst; the nodes on its way have their fewest places, all others their most. More rivals never span less. More places elsewhere
/// let more rivals through. Fewer places on its way change what passes a node only where that node is full, and then the place is
/// lost there already. Turned round, one completion is the best. So a place is won for certain if it is won in the worst one, lost
/// for certain if it is lost in the best one; and tied for certain if in the worst one those who surely come before leave it open,
/// while in the best one, with its equals, they do not. This is exact as long as the unknowns do not depend on each other, and sound
/// in any case. Learning a fact leaves fewer completions: what was certain stays so.
/// </para>
/// <para>Time: O(n log n + n × depth). Four sweeps from the best rank to the worst, each rival added once, up its own way.</para>
/// </remarks>
internal static class UncertainSelector
{
    /// <summary>The standing of each contestant.</summary>
    /// <param name="contestants">All of them have the same number of keys.</param>
    /// <param name="tree">The nodes in any order; at least one where somebody competes.</param>
    public static ImmutableArray<Standing> Select(ReadOnlySpan<Contestant> contestants, ReadOnlySpan<PlaceNode> tree)
    {
        var rivals = contestants.ToArray();
        var (parent, least, most) = Nodes(tree);
        int[] anyone = [.. Enumerable.Range(0, rivals.Length)];
        var sure = Array.FindAll(anyone, i => rivals[i].IsEligible && rivals[i].IsSure);
        var best = Array.ConvertAll(rivals, rival => new UncertainRank(rival.Keys, 1));
        var worst = Array.ConvertAll(rivals, rival => new UncertainRank(rival.Keys, -1));

        // On the way to the root the first of the two numbers of places counts, everywhere else the second.
        var worstCase = new UncertainSweep(parent, least, most, rivals);
        var bestCase = new UncertainSweep(parent, most, least, rivals);
        var mayLose = worstCase.IsSpanned(anyone, best, worst, withEquals: true);
        var mayLoseOutright = worstCase.IsSpanned(anyone, best, worst, withEquals: false);
        var losesOutright = bestCase.IsSpanned(sure, worst, best, withEquals: false);
        var losesATie = bestCase.IsSpanned(sure, worst, best, withEquals: true);
        var standings = ImmutableArray.CreateBuilder<Standing>(rivals.Length);
        for (var i = 0; i < rivals.Length; i++)
        {
            standings.Add(
                losesOutright[i] ? Standing.NotSelected
                : !rivals[i].IsEligible ? Standing.Conditional
                : !mayLose[i] ? Standing.Selected
                : !mayLoseOutright[i] && losesATie[i] ? Standing.Tied
                : Standing.Conditional);
        }

        return standings.MoveToImmutable();
    }

    private static (int[] Parent, int[] Least, int[] Most) Nodes(ReadOnlySpan<PlaceNode> tree)
    {
        var (parent, least, most) = (new int[tree.Length], new int[tree.Length], new int[tree.Length]);
        for (var v = 0; v < tree.Length; v++)
        {
            parent[v] = tree[v].Parent;
            most[v] = tree[v].Places.Most;
            least[v] = most[v] == int.MaxValue ? int.MaxValue : tree[v].Places.Least;
        }

        return (parent, least, most);
    }
}
