using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Rules.Recording.Written;

/// <summary>The decision on one candidate and one award.</summary>
public sealed record WrittenDecision
{
    /// <summary>The candidate's kind.</summary>
    public required CandidateKind Kind { get; init; }

    /// <summary>The candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>The unit.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The award period; null where it is that of the document.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>The award.</summary>
    public required AwardId Award { get; init; }

    /// <summary>Whether the standards are met.</summary>
    public required Eligibility Eligibility { get; init; }

    /// <summary>The outcome of selection.</summary>
    public required Standing Standing { get; init; }

    /// <summary>What a council settled and outranks the engine.</summary>
    public ImmutableArray<WrittenRuling> Rulings { get => field.IsDefault ? [] : field; init; }

    /// <summary>A finding for every relevant criterion.</summary>
    public required ImmutableArray<WrittenFinding> Findings { get; init; }

    /// <summary>Where undetermined: every missing fact that can still matter.</summary>
    public ImmutableArray<WrittenMissingFact> Missing { get => field.IsDefault ? [] : field; init; }

    /// <summary>Where undetermined: one smallest set of missing facts that could settle it.</summary>
    public ImmutableArray<string> Enough { get => field.IsDefault ? [] : field; init; }

    /// <summary>The council's vote.</summary>
    public required WrittenVote Vote { get; init; }

    /// <summary>The open matters that suspend the decision.</summary>
    public ImmutableArray<PendingKind> Suspended { get => field.IsDefault ? [] : field; init; }

    /// <summary><c>unknown</c> where nobody stated whether a matter is open; else null.</summary>
    public string? Suspension { get; init; }

    /// <summary>Who confers the award, or null where the dossier does not tell.</summary>
    public string? Authority { get; init; }

    /// <summary>Who submits it, or null where no policy says or the dossier does not tell.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>What the award pays, or null.</summary>
    public WrittenBonus? Bonus { get; init; }
}
