namespace Emulation.Rules.Selecting.Relaxing;

/// <summary>
/// Leaves out caps and floors that turn out to hold by themselves: what is left often forms a tree, or is at least far smaller.
/// </summary>
/// <param name="tree">The engine for trees.</param>
/// <param name="general">The engine for everything else.</param>
/// <remarks>
/// Exact: a set that is best among more sets than are allowed, and is itself allowed, is best among those that are. It begins with the
/// caps alone where they form a tree, then with the caps on everybody; whatever an outcome breaks is kept the next time. Floors are left
/// out only where a person counts for each alone, and where there is one step; what is chosen in steps grows, so that a cap that holds at
/// the end held after each of them. Nothing is found faster where most constraints bind and cross: then all are kept.
/// </remarks>
internal sealed class RelaxingEngine(ISelectionEngine tree, ISelectionEngine general) : ISelectionEngine
{
    private const int MostRounds = 12;
    private const int MostGeneralRounds = 3;

    /// <inheritdoc/>
    public EngineResult Run(CompiledProblem problem, CancellationToken cancellationToken)
    {
        if (Trees.TreeEngine.IsFor(problem))
        {
            return tree.Run(problem, cancellationToken);
        }

        if (KeepsVacant(problem) && problem.SetAsides.Length > 0
            && (problem.Floors.Length > 0 || Array.Exists(problem.SetAsides, setAside => setAside.Floors.Length > 0)))
        {
            return general.Run(problem, cancellationToken);
        }

        var mayLeaveFloors = MayLeaveFloors(problem);
        var kept = KeptConstraints.Wide(problem, floors: !mayLeaveFloors);
        var caps = KeptConstraints.OfCaps(problem, floors: !mayLeaveFloors);
        if (!caps.IsAll && Trees.TreeEngine.IsFor(caps.Of(problem)))
        {
            var result = tree.Run(caps.Of(problem), cancellationToken);
            if (IsSure(problem, result))
            {
                if (Broken(problem, caps, result) is not { } broken)
                {
                    return result with { Kept = caps };
                }

                kept = kept.With(broken);
            }
        }

        return Relaxed(problem, kept, cancellationToken) ?? general.Run(problem, cancellationToken);
    }

    private EngineResult? Relaxed(CompiledProblem problem, KeptConstraints kept, CancellationToken cancellationToken)
    {
        for (var (round, slow) = (0, 0); round < MostRounds && slow < MostGeneralRounds && !kept.IsAll; round++)
        {
            var relaxed = kept.Of(problem);
            var isTree = Trees.TreeEngine.IsFor(relaxed);
            slow += isTree ? 0 : 1;
            EngineResult result;
            try
            {
                result = (isTree ? tree : general).Run(relaxed, cancellationToken);
            }
            catch (SelectionException)
            {
                // A limit: it may hold of the whole problem or not.
                return null;
            }

            if (!IsSure(problem, result))
            {
                return null;
            }

            if (Broken(problem, kept, result) is not { } broken)
            {
                return result with { Kept = kept };
            }

            kept = kept.With(broken);
        }

        return null;
    }

    // A conflict is told with all constraints in view. Places that stay vacant are as many as all constraints together make fall short.
    private static bool IsSure(CompiledProblem problem, EngineResult result) =>
        result.Conflict is null && !(KeepsVacant(problem) && result.Shortfall.Any(each => each > 0));

    private static bool KeepsVacant(CompiledProblem problem) =>
        problem.Source is { UnfilledFloor: UnfilledFloor.KeepVacant, Total: not null };

    private static KeptConstraints? Broken(CompiledProblem problem, KeptConstraints kept, EngineResult result)
    {
        var counts = TypeCounts.Of(problem, result);
        return kept.Broken(problem, counts.Least, counts.Most);
    }

    private static bool MayLeaveFloors(CompiledProblem problem) =>
        problem.SetAsides.Length == 0
        && (problem.Source.FloorMode == FloorMode.MinimumGuarantee || Array.TrueForAll(problem.Floors, floor => floor.Min == 0))
        && (problem.Source.FloorCounting == FloorCounting.OneToAll
            || Array.TrueForAll(problem.Types, type => type.Floors.Count(floor => problem.Floors[floor].Min > 0) <= 1));
}
