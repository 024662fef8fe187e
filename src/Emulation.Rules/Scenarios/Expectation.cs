using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;

namespace Emulation.Rules.Scenarios;

/// <summary>What a scenario expects of one candidate and one award. What is null or empty is not asked about.</summary>
/// <param name="Kind">The candidate's kind.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Award">The award.</param>
/// <param name="Place">Where the award is named.</param>
public sealed record Expectation(CandidateKind Kind, CandidateId Candidate, AwardId Award, SourceSpan Place)
{
    /// <summary>The outcome of the standards.</summary>
    public Expected<Eligibility>? Eligibility { get; init; }

    /// <summary>The outcome of selection.</summary>
    public Expected<Standing>? Standing { get; init; }

    /// <summary>Findings that must be among the reasons; others are allowed.</summary>
    public ImmutableArray<Expected<(CriterionId Criterion, Outcome Outcome)>> Because { get; init; } = [];

    /// <summary>Facts that must be missing; an empty list states that none is.</summary>
    public Expected<ImmutableArray<string>>? Missing { get; init; }

    /// <summary>The one smallest set of facts that could settle it.</summary>
    public Expected<ImmutableArray<string>>? Enough { get; init; }

    /// <summary>How the vote went.</summary>
    public Expected<VoteOutcome>? Vote { get; init; }

    /// <summary>The open matters that suspend the decision, in any order; an empty list states that none does.</summary>
    public Expected<ImmutableArray<PendingKind>>? Suspended { get; init; }

    /// <summary>What is paid in đồng; a null value states that nothing is worked out.</summary>
    public Expected<long?>? Bonus { get; init; }

    /// <summary>Who confers it; a null value states that that is not known.</summary>
    public Expected<string?>? Authority { get; init; }

    /// <summary>Who submits it; a null value states that that is not known, or that no policy says.</summary>
    public Expected<string?>? SubmittedBy { get; init; }

    /// <summary>Text that the explanation must hold, in Vietnamese or English.</summary>
    public ImmutableArray<Expected<string>> Explains { get; init; } = [];
}
