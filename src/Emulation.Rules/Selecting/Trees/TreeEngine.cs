namespace Emulation.Rules.Selecting.Trees;

/// <summary>Selects where caps and floors form one tree over the types of candidates: exactly, and without trying orders.</summary>
/// <param name="explain">Says why hard floors or locked candidates contradict the caps.</param>
/// <remarks>Time: O(n × depth) after ranking, for any number of ties.</remarks>
internal sealed class TreeEngine(Func<CompiledProblem, CancellationToken, SelectionConflict> explain) : ISelectionEngine
{
    /// <summary>Whether it is exact for a problem.</summary>
    public static bool IsFor(CompiledProblem problem) => LaminarFamily.Of(problem) is not null;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The sets cross.</exception>
    public EngineResult Run(CompiledProblem problem, CancellationToken cancellationToken)
    {
        var family = LaminarFamily.Of(problem) ?? throw new InvalidOperationException("The caps and floors do not form a tree.");
        var least = LeastShortfall.Of(family.Tree);
        var shortfall = (least?.Total ?? 0) + problem.Floors.Where((_, f) => family.FloorNode[f] < 0).Sum(floor => (long)floor.Min);
        if (least is null || (problem.Source.FloorsHard && shortfall > 0))
        {
            return new() { Chosen = new ChosenUnder[problem.Count], Size = 0, Conflict = explain(problem, cancellationToken) };
        }

        if (shortfall > 0
            && problem.Source is { UnfilledFloor: UnfilledFloor.KeepVacant, Total: { } total }
            && family.CapNode[^1] is >= 0 and var root)
        {
            family.Tree.Cap[root] = (int)Math.Max(total - shortfall, problem.Locked);
            least = LeastShortfall.Of(family.Tree)!;
        }

        var leaves = Array.ConvertAll(problem.TypeOf, type => family.LeafOf[type]);
        var fill = new TreeFill(family.Tree.Parent, least.Lower, least.Upper);
        var walk = TreeWalk.Run(fill, leaves, problem.TieClass, family.Tree.Count, cancellationToken);
        var counts = family.Tree.Sum(walk.Taken);
        return new()
        {
            Chosen = walk.Chosen,
            Size = walk.Taken.Sum(),
            Shortfall = [.. problem.Floors.Select((floor, f) => Math.Max(0, floor.Min - Held(family.FloorNode[f])))],
        };

        int Held(int node) => node < 0 ? 0 : counts[node];
    }
}
