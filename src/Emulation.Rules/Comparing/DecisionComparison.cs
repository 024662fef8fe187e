using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Domain.Findings;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Comparing;

/// <summary>Tells for whom two texts give different answers, and through which criteria.</summary>
public static class DecisionComparison
{
    /// <summary>The differences of one unit, in the order of its candidates; nothing is kept of what is alike.</summary>
    public static IEnumerable<DecisionDifference> Compare(UnitDecisions before, UnitDecisions after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var second = after.Outcomes.ToDictionary(Key);
        foreach (var outcome in before.Outcomes)
        {
            if (!second.Remove(Key(outcome), out var other))
            {
                yield return new(before.Unit.Unit.Id, outcome.Candidate.Kind, outcome.Candidate.Id, outcome.Award.Id, outcome.Eligibility, null, []);
            }
            else if (outcome.Eligibility != other.Eligibility)
            {
                yield return new(
                    before.Unit.Unit.Id, outcome.Candidate.Kind, outcome.Candidate.Id, outcome.Award.Id,
                    outcome.Eligibility, other.Eligibility, Through(outcome, other));
            }
        }

        foreach (var outcome in after.Outcomes.Where(outcome => second.ContainsKey(Key(outcome))))
        {
            yield return new(after.Unit.Unit.Id, outcome.Candidate.Kind, outcome.Candidate.Id, outcome.Award.Id, null, outcome.Eligibility, []);
        }
    }

    private static (CandidateKind Kind, CandidateId Candidate, AwardId Award) Key(DecisionOutcome outcome) =>
        (outcome.Candidate.Kind, outcome.Candidate.Id, outcome.Award.Id);

    private static ImmutableArray<Criterion> Through(DecisionOutcome before, DecisionOutcome after)
    {
        // What stands in the way under one text alone brings the difference about, whichever way it goes.
        var (worse, better) = before.Eligibility < after.Eligibility ? (before, after) : (after, before);
        var others = Findings(better);
        return
        [
            .. Findings(worse)
                .Where(found => found.Outcome != Outcome.Met && others.All(other => other.Criterion.Id != found.Criterion.Id || other.Outcome != found.Outcome))
                .Select(found => found.Criterion),
        ];
    }

    private static (Criterion Criterion, Outcome? Outcome)[] Findings(DecisionOutcome outcome) =>
        [.. Enumerable.Range(0, outcome.CriterionCount).Select(n => (outcome.Criterion(n), outcome.Outcome(n))).Where(found => found.Item2 is not null)];
}
