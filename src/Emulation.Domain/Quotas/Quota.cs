using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;

namespace Emulation.Domain.Quotas;

/// <summary>How many may be given an award: a percentage of those who hold another.</summary>
/// <param name="AtMost">The percentage.</param>
/// <param name="Holding">The titles whose holders this period are the base; who holds several of them counts once. At least one.</param>
/// <param name="Within">Within what it counts.</param>
/// <param name="Rounding">How the number of places is rounded.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Status">Whether it was verified against the text.</param>
public sealed record Quota(
    Percentage AtMost, ImmutableArray<AwardId> Holding, QuotaLevel Within, Rounding Rounding, Citation Citation, VerificationStatus Status)
{
    /// <summary>The policy that sets it; null as long as it was not put into the text in force.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>The places that a base of <paramref name="holders"/> gives.</summary>
    public int Places(int holders) => AtMost.FloorOf(holders);
}
