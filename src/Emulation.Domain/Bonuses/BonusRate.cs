using System.Collections.Immutable;
using Emulation.Domain.Citations;

namespace Emulation.Domain.Bonuses;

/// <summary>What an award pays: a multiple of the base, or a fixed amount.</summary>
/// <param name="Citation">Where it stands.</param>
/// <param name="Status">Whether it was verified against the text.</param>
public sealed record BonusRate(Citation Citation, VerificationStatus Status)
{
    /// <summary>The multiple for an individual; of an award that is not for individuals, for whomever it is for. Null where a fixed amount is paid.</summary>
    public Multiple? Multiple { get; init; }

    /// <summary>A fixed amount in đồng, the same for everybody; null where a multiple is paid.</summary>
    public long? Vnd { get; init; }

    /// <summary>The multiple for a collective, where it is not the general factor times <see cref="Multiple"/>; else null.</summary>
    public Multiple? Collective { get; init; }

    /// <summary>The multiple for a household, where it is not the general factor times <see cref="Multiple"/>; else null.</summary>
    public Multiple? Household { get; init; }

    /// <summary>The authorities on whose decision this rate is paid; empty means any that no other rate of the award names.</summary>
    public ImmutableArray<string> Authorities { get; init; } = [];

    /// <summary>Over how many award periods the award's achievements count, at least 1; titles over the same number count the same time.</summary>
    public int Years { get; init; } = 1;
}
