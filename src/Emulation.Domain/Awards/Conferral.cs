using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Domain.Awards;

/// <summary>An authority that may confer an award (thẩm quyền quyết định), or submit it to whoever confers it (thẩm quyền trình).</summary>
/// <param name="Authority">The authority's id, such as <c>district-chair</c>.</param>
/// <param name="Citation">Where its power stands.</param>
/// <param name="Status">Whether that was verified against the text.</param>
public sealed record Conferral(string Authority, Citation Citation, VerificationStatus Status)
{
    /// <summary>The levels of the candidate's unit for which it is competent; empty means any.</summary>
    public ImmutableArray<UnitLevel> Levels { get; init; } = [];

    /// <summary>When it is competent, or null for as long as the policy is in force.</summary>
    public EffectivePeriod? Period { get; init; }

    /// <summary>Where it stands that the bonus comes from the fund of whoever submits the award; null where the authority itself pays.</summary>
    public Citation? PaidBySubmitter { get; init; }
}
