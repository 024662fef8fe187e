using System.Collections.Frozen;
using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Budgeting;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Recording;
using NodaTime;

namespace Emulation.Cli.Output;

/// <summary>What is written, besides the decisions themselves.</summary>
/// <param name="Head">By what, and on which date, they were decided.</param>
internal sealed record DecisionReport(DecisionsHead Head)
{
    public LocalDate AsOf => Head.AsOf;

    public ImmutableArray<Policy> Policies => Head.Policies;

    public LocalDate? Received => Head.Received;

    public ImmutableArray<FollowedTransition> Followed => Head.Followed;

    public bool AllowUnverified => Head.AllowUnverified;

    public bool AllowDrafts => Head.AllowDrafts;

    public PeriodId? Period => Head.Period;

    public WordingLanguage Language => Head.Language;

    /// <summary>Whether compact formats write every finding.</summary>
    public bool Explain { get; init; }

    /// <summary>Only these awards; null means all.</summary>
    public FrozenSet<AwardId>? Awards { get; init; }

    /// <summary>Adds up bonuses, to be written after the decisions; null where nobody asked.</summary>
    public BonusBudget? Budget { get; init; }

    /// <summary>Only this candidate; null means everybody.</summary>
    public CandidateId? Candidate { get; init; }

    public bool Includes(in DecisionOutcome outcome) =>
        (Awards is null || Awards.Contains(outcome.Award.Id)) && (Candidate is null || Candidate == outcome.Candidate.Id);
}
