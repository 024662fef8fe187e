using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Deciding;

namespace Emulation.NRules.Facts;

/// <summary>What came out for one candidate and one award, for a host's own rules to match; updated when it changes.</summary>
public sealed class DecidedAward
{
    internal DecidedAward(UnitDossiers unit, DecisionOutcome outcome)
    {
        (Unit, Period) = (unit.Unit.Id, unit.PeriodOf(outcome.Candidate));
        (Kind, Candidate, Award) = (outcome.Candidate.Kind, outcome.Candidate.Id, outcome.Award.Id);
        (Eligibility, Standing, Vote, Suspension) = (outcome.Eligibility, outcome.Standing, outcome.Vote, outcome.Suspension);
    }

    /// <summary>The candidate's unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The candidate's award period.</summary>
    public AwardPeriod Period { get; }

    /// <summary>What the candidate is.</summary>
    public CandidateKind Kind { get; }

    /// <summary>The candidate.</summary>
    public CandidateId Candidate { get; }

    /// <summary>The award.</summary>
    public AwardId Award { get; }

    /// <summary>Whether the standards are met.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>The outcome of selection.</summary>
    public Standing Standing { get; }

    /// <summary>How the vote went.</summary>
    public VoteOutcome Vote { get; }

    /// <summary>Whether the decision is suspended.</summary>
    public SuspensionState Suspension { get; }

    internal bool SaysTheSameAs(DecidedAward other) =>
        (Period, Eligibility, Standing, Vote, Suspension) == (other.Period, other.Eligibility, other.Standing, other.Vote, other.Suspension);
}
