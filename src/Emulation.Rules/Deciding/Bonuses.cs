using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules.Paying;
using NodaTime;

namespace Emulation.Rules.Deciding;

/// <summary>Finds what a decision pays, beside the other titles of the same candidate.</summary>
internal static class Bonuses
{
    /// <summary>What the award pays if it is conferred as decided; null where it pays nothing or is not (yet) to be conferred.</summary>
    public static Bonus? For(UnitDecisions decisions, DecisionOutcome outcome)
    {
        if (decisions.Terms is not { } terms || !IsToBePaid(outcome) || IsListed(decisions.Unit, outcome.Candidate, outcome.Award.Id, decisions.AsOf)
            || InFull(decisions, terms, outcome) is not { } bonus)
        {
            return null;
        }

        return terms.PaysHighestTitleOnly && HigherTitle(decisions, terms, outcome, bonus) is { } higher
            ? bonus with { Vnd = 0, RoundedFrom = null, PaidUnder = higher }
            : bonus;
    }

    /// <summary>What the award pays by itself, whatever was decided.</summary>
    public static Bonus? InFull(UnitDecisions decisions, BonusTerms terms, DecisionOutcome outcome) => outcome.Award.Bonus.IsEmpty
        ? null
        : terms.For(
            outcome.Award, outcome.Candidate.Kind,
            Authorities.For(outcome.Award.Definition.ConferredBy, decisions.Unit.Unit.Level, decisions.AsOf));

    /// <summary>Whether two awards are titles that count the achievements of the same time.</summary>
    private static bool ShareAPeriod(UnitDecisions decisions, Award award, Award other) =>
        award.Id != other.Id
        && award.Definition.Kind == AwardKind.Title && other.Definition.Kind == AwardKind.Title
        && YearsOf(decisions, award) is { } years && YearsOf(decisions, other) == years;

    /// <summary>Whether the first of two bonuses is the one that is paid where only the highest is: the greater one, of equal ones that of the higher award.</summary>
    private static bool IsHigher(Bonus bonus, Award award, Bonus other, Award otherAward) =>
        (bonus.Vnd, award.Definition.Tier, otherAward.Id).CompareTo((other.Vnd, otherAward.Definition.Tier, award.Id)) > 0;

    /// <summary>Whether the dossier lists the title for this period: it was conferred, and paid, by a decision of its own.</summary>
    public static bool IsListed(UnitDossiers unit, Candidate candidate, AwardId award, LocalDate asOf)
    {
        var period = unit.PeriodOf(candidate).Id;
        foreach (var record in candidate.Dossier.Titles.Counted)
        {
            if (record.Award == award && record.Period == period && !(record.Decided > asOf))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing that is known stands in the way of conferring it; a vote that is still to be held does not.</summary>
    private static bool IsToBePaid(DecisionOutcome outcome) =>
        outcome is { Eligibility: Eligibility.Eligible, Standing: Standing.Selected or Standing.NotSubjectToQuota }
        && outcome.Vote != VoteOutcome.Failed
        && outcome.Suspension != SuspensionState.Suspended;

    /// <summary>How sure it is that the award is conferred as decided.</summary>
    public static PaymentCertainty CertaintyOf(UnitDecisions decisions, DecisionOutcome outcome)
    {
        if (outcome.Eligibility == Eligibility.NotEligible || outcome.Vote == VoteOutcome.Failed
            || outcome.Standing is Standing.NotSelected or Standing.NotConsidered
            || IsListed(decisions.Unit, outcome.Candidate, outcome.Award.Id, decisions.AsOf))
        {
            return PaymentCertainty.None;
        }

        return IsToBePaid(outcome) && outcome is { Suspension: SuspensionState.None, Vote: VoteOutcome.Passed or VoteOutcome.NotRequired }
            ? PaymentCertainty.Sure
            : PaymentCertainty.Open;
    }

    /// <summary>Whether a higher title over the same counted period is paid instead for sure.</summary>
    public static bool IsSurelyPaidUnderAnother(UnitDecisions decisions, BonusTerms terms, DecisionOutcome outcome)
    {
        if (!terms.PaysHighestTitleOnly || InFull(decisions, terms, outcome) is not { } bonus)
        {
            return false;
        }

        foreach (var other in decisions.OutcomesOf(outcome))
        {
            if (ShareAPeriod(decisions, outcome.Award, other.Award)
                && CertaintyOf(decisions, other) == PaymentCertainty.Sure
                && InFull(decisions, terms, other) is { } paid
                && IsHigher(paid, other.Award, bonus, outcome.Award))
            {
                return true;
            }
        }

        return false;
    }

    private static AwardId? HigherTitle(UnitDecisions decisions, BonusTerms terms, DecisionOutcome outcome, Bonus bonus)
    {
        (Award Award, Bonus Bonus)? highest = null;
        foreach (var other in decisions.OutcomesOf(outcome))
        {
            if (ShareAPeriod(decisions, outcome.Award, other.Award) && IsToBePaid(other)
                && InFull(decisions, terms, other) is { } paid
                && IsHigher(paid, other.Award, bonus, outcome.Award)
                && (highest is not { } best || IsHigher(paid, other.Award, best.Bonus, best.Award)))
            {
                highest = (other.Award, paid);
            }
        }

        return highest?.Award.Id;
    }

    private static int? YearsOf(UnitDecisions decisions, Award award) => BonusTerms.RateOf(
        award, Authorities.For(award.Definition.ConferredBy, decisions.Unit.Unit.Level, decisions.AsOf))?.Years;
}
