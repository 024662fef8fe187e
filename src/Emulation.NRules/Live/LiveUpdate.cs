using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Rules.Stepping;

namespace Emulation.NRules.Live;

/// <summary>What a change in a live session had for consequence.</summary>
public sealed class LiveUpdate
{
    internal LiveUpdate(IEnumerable<StepRun> runs)
    {
        StepRun[] all = [.. runs];
        Redecided = [.. all.SelectMany(Redecisions)];
        SelectionsMade = [.. all.Where(run => run.MadeSelection).Select(run => run.Step.Award.Id).Distinct()];
    }

    /// <summary>The decisions that depended on the change and were made again, in the order in which they were made.</summary>
    public ImmutableArray<Redecision> Redecided { get; }

    /// <summary>The awards whose places were given out again: where somebody's claim to a place changed.</summary>
    public ImmutableArray<AwardId> SelectionsMade { get; }

    private static IEnumerable<Redecision> Redecisions(StepRun run)
    {
        var changed = run.Changed.Select(candidate => candidate.Id).ToHashSet();
        return run.Decided.Select(candidate => new Redecision(candidate.Kind, candidate.Id, run.Step.Award.Id, changed.Contains(candidate.Id)));
    }
}
