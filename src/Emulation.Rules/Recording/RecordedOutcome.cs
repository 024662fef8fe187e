using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;

namespace Emulation.Rules.Recording;

/// <summary>An outcome that several candidates of a unit have in common.</summary>
/// <remarks>The members stand in the order in which they are written: by name.</remarks>
public sealed record RecordedOutcome
{
    /// <summary>Who confers the award; null where the dossier does not tell.</summary>
    public string? Authority { get; init; }

    /// <summary>The award.</summary>
    public required AwardId Award { get; init; }

    /// <summary>The bonus in đồng; null where none is to be paid as decided.</summary>
    public long? Bonus { get; init; }

    /// <summary>Whose outcome it is, by id.</summary>
    public required ImmutableArray<CandidateId> Candidates { get; init; }

    /// <summary>How sure it is that the award is conferred as decided.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether the standards are met.</summary>
    public required Eligibility Eligibility { get; init; }

    /// <summary>The kind of the candidates.</summary>
    public required CandidateKind Kind { get; init; }

    /// <summary>The outcome of selection.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether the decision is suspended; null where nothing is open.</summary>
    public SuspensionState? Suspension { get; init; }

    /// <summary>How the vote went; null where none is needed.</summary>
    public VoteOutcome? Vote { get; init; }
}
