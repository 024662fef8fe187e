using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Decisions;

/// <summary>The result for one candidate and one award (kết quả xét).</summary>
public sealed class Decision
{
    /// <summary>The candidate's kind.</summary>
    public required CandidateKind Kind { get; init; }

    /// <summary>The candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>The unit that decides.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The award.</summary>
    public required AwardId Award { get; init; }

    /// <summary>Whether the standards are met.</summary>
    public required Eligibility Eligibility { get; init; }

    /// <summary>The outcome of selection.</summary>
    public required Standing Standing { get; init; }

    /// <summary>A finding for every relevant criterion, those not met included.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Where undetermined: every missing fact that can still matter. Else empty.</summary>
    public ImmutableArray<MissingFact> Missing { get; init; } = [];

    /// <summary>Where undetermined: one smallest set of the missing facts that could settle it. Else empty.</summary>
    public ImmutableArray<string> Enough { get; init; } = [];

    /// <summary>The council's ruling that gave or refused the place and outranks the ranking; null where there is none that counts.</summary>
    public Ruling? PlaceRuling { get; init; }

    /// <summary>The ruling that lifted the suspension; null where there is none that counts.</summary>
    public Ruling? SuspensionRuling { get; init; }

    /// <summary>The council's vote.</summary>
    public VoteResult Vote { get; init; } = VoteResult.NotRequired;

    /// <summary>Whether the decision is suspended by the negative list.</summary>
    public SuspensionState Suspension { get; init; }

    /// <summary>The open matters that suspend it.</summary>
    public ImmutableArray<PendingKind> Suspended { get; init; } = [];

    /// <summary>Who confers the award; null where the dossier does not tell which authority is competent.</summary>
    public string? Authority { get; init; }

    /// <summary>Who submits it to that authority; null where no policy says, or the dossier does not tell.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>
    /// What the award pays if it is conferred as decided here: there where the standards are met, the place is won and no vote
    /// failed. Null where no policy in force sets a bonus, where it depends on an authority that is not known, while a matter
    /// suspends the decision, and where the dossier lists the title for this period: that was paid on its own decision.
    /// </summary>
    public Bonus? Bonus { get; init; }

    /// <summary>Returns the ids of the candidate and the award, and the outcome: <c>gv-001 lao-dong-tien-tien: eligible, selected</c>.</summary>
    public override string ToString() => $"{Candidate} {Award}: {EnumWords<Eligibility>.Of(Eligibility)}, {EnumWords<Standing>.Of(Standing)}";
}
