using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Rules.Deciding;
using Emulation.Rules.Stepping;

namespace Emulation.NRules.Live;

/// <summary>What a change in a live session had for consequence.</summary>
public sealed class LiveUpdate
{
    internal LiveUpdate(IReadOnlyList<StepRun> runs, UnitDecisions? before, UnitDecisions after)
    {
        Redecision[] redecided = [.. runs.SelectMany(Redecisions)];
        Redecided = before is null || !before.Diagnostics.IsEmpty || !after.Diagnostics.IsEmpty ? [.. redecided] : WithBonuses(redecided, before, after);
        SelectionsMade = [.. runs.Where(run => run.MadeSelection).Select(run => run.Step.Award.Id).Distinct()];
    }

    /// <summary>
    /// The decisions that depended on the change and were made again, in the order in which they were made; after them those that pay
    /// something else because another title of the same candidate is, or is no longer, the highest.
    /// </summary>
    public ImmutableArray<Redecision> Redecided { get; }

    /// <summary>The awards whose places were given out again: where somebody's claim to a place changed.</summary>
    public ImmutableArray<AwardId> SelectionsMade { get; }

    private static IEnumerable<Redecision> Redecisions(StepRun run)
    {
        var changed = run.Changed.Select(candidate => candidate.Id).ToHashSet();
        return run.Decided.Select(candidate => new Redecision(candidate.Kind, candidate.Id, run.Step.Award.Id, changed.Contains(candidate.Id)));
    }

    // A bonus goes by all titles of its candidate, so that it is known only when all of them are decided.
    private static ImmutableArray<Redecision> WithBonuses(Redecision[] redecided, UnitDecisions before, UnitDecisions after)
    {
        var who = redecided.Select(each => (each.Kind, each.Candidate)).ToHashSet();
        var paid = before.Outcomes.Zip(after.Outcomes)
            .Where(pair => !pair.Second.Award.Bonus.IsEmpty && who.Contains((pair.Second.Candidate.Kind, pair.Second.Candidate.Id)))
            .Where(pair => before.BonusOf(pair.First) != after.BonusOf(pair.Second))
            .Select(pair => new Redecision(pair.Second.Candidate.Kind, pair.Second.Candidate.Id, pair.Second.Award.Id, true))
            .ToHashSet();
        var said = redecided.Select(each => each with { Changed = true }).ToHashSet();
        return
        [
            .. redecided.Select(each => paid.Contains(each with { Changed = true }) ? each with { Changed = true } : each),
            .. paid.Where(each => !said.Contains(each)),
        ];
    }
}
