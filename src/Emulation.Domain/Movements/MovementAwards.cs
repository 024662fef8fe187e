using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Quotas;

namespace Emulation.Domain.Movements;

/// <summary>What a movement gives to those who came so far, and in which order its authorities choose.</summary>
/// <param name="Of">The round whose entries that passed are the list; null where it is the entries themselves.</param>
/// <param name="Give">The awards, the one that chooses first first; at least one.</param>
/// <param name="RankBy">The ranking.</param>
public sealed record MovementAwards(string? Of, ImmutableArray<MovementAward> Give, ImmutableArray<RankKey> RankBy)
{
    /// <summary>Where it is set that whoever has one of the awards leaves the list for the others; null where it is not.</summary>
    public Citation? NonDuplication { get; init; }

    /// <summary>Whether that was verified.</summary>
    public VerificationStatus NonDuplicationStatus { get; init; }

    /// <summary>What happens to a tie across the last place.</summary>
    public TiePolicy Ties { get; init; }
}
