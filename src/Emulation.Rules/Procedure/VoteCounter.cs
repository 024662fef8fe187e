using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Quotas;
using Emulation.Domain.Time;

namespace Emulation.Rules.Procedure;

/// <summary>Counts a council's vote against the share that an award needs, in whole numbers.</summary>
internal static class VoteCounter
{
    /// <summary>How the vote on <paramref name="award"/> went for the period; several recorded votes must agree, else it counts as not held.</summary>
    public static VoteOutcome Outcome(VoteRule? rule, AwardId award, Dossier dossier, PeriodId period)
    {
        if (rule is null)
        {
            return VoteOutcome.NotRequired;
        }

        if (rule.SupersededBy is not null)
        {
            return VoteOutcome.NotChecked;
        }

        return Outcome(rule.Share, rule.Of, rule.Councils, award, dossier, period);
    }

    /// <summary>How the vote of one of the councils went, an empty list being any; several recorded votes must agree, else it counts as not held.</summary>
    public static VoteOutcome Outcome(
        Percentage share, VoteBase of, ImmutableArray<string> councils, AwardId award, Dossier dossier, PeriodId period)
    {
        var outcome = VoteOutcome.NotHeld;
        foreach (var vote in dossier.Votes)
        {
            if (!IsOn(vote, councils, award, period) || BaseOf(vote, of) is not { } whole)
            {
                continue;
            }

            var counted = whole > 0 && share.IsReachedBy(vote.For, whole) ? VoteOutcome.Passed : VoteOutcome.Failed;
            if (outcome is not VoteOutcome.NotHeld && outcome != counted)
            {
                return VoteOutcome.NotHeld;
            }

            outcome = counted;
        }

        return outcome;
    }

    /// <summary>The vote with its figures.</summary>
    public static VoteResult Result(VoteRule? rule, AwardId award, Candidate candidate, PeriodId period)
    {
        var outcome = Outcome(rule, award, candidate.Dossier, period);
        if (rule is null)
        {
            return VoteResult.NotRequired;
        }

        if (outcome is VoteOutcome.NotHeld or VoteOutcome.NotChecked)
        {
            return new(outcome, Citation: rule.Citation);
        }

        var (votes, whole) = Figures(rule.Of, rule.Councils, award, candidate.Dossier, period)!.Value;
        return new(outcome, votes, whole, rule.Citation);
    }

    /// <summary>The figures of the vote; null where none is recorded. Of several that agree the one with the fewest in favour is shown, in whatever order they came.</summary>
    public static (int For, int Base)? Figures(VoteBase of, ImmutableArray<string> councils, AwardId award, Dossier dossier, PeriodId period) => dossier.Votes
        .Where(vote => IsOn(vote, councils, award, period) && BaseOf(vote, of) is not null)
        .Select(vote => (vote.For, Base: BaseOf(vote, of)!.Value))
        .OrderBy(vote => vote.For).ThenByDescending(vote => vote.Base)
        .Select(vote => ((int, int)?)vote)
        .FirstOrDefault();

    private static bool IsOn(CouncilVote vote, ImmutableArray<string> councils, AwardId award, PeriodId period) =>
        vote.Award == award
        && (vote.Period is not { } votedOn || votedOn == period)
        && (councils.IsEmpty || (vote.Council is { } council && councils.Contains(council)));

    private static int? BaseOf(CouncilVote vote, VoteBase of) => of switch
    {
        VoteBase.AllMembers => vote.Members,
        VoteBase.Present => vote.Present,
        _ => vote.Valid,
    };
}
