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
using NodaTime;

namespace Emulation.Cli.Output;

/// <summary>What is written, besides the decisions themselves.</summary>
/// <param name="AsOf">The decision date.</param>
/// <param name="Policies">The policies that decided, highest layer first.</param>
internal sealed record DecisionReport(LocalDate AsOf, ImmutableArray<Policy> Policies)
{
    /// <summary>The day on which the dossiers were received, or null where it is not known.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>The transition clauses by which the dossiers follow an earlier text.</summary>
    public ImmutableArray<FollowedTransition> Followed { get; init; } = [];

    /// <summary>Whether awards were decided although a known text that is not encoded touches them.</summary>
    public bool AllowUnverified { get; init; }

    /// <summary>Whether drafts decided.</summary>
    public bool AllowDrafts { get; init; }

    /// <summary>The award period that all units share, or null where they differ or the format does not ask.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>The language of words for people.</summary>
    public WordingLanguage Language { get; init; } = WordingLanguage.English;

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
