using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Quotas;

/// <summary>How many may be given an award: a percentage of a base (<see cref="Share"/>) or a whole number of places (<see cref="Count"/>), one of the two.</summary>
/// <param name="Within">Within what it counts.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Status">Whether it was verified against the text.</param>
public sealed record Quota(QuotaLevel Within, Citation Citation, VerificationStatus Status)
{
    /// <summary>The percentage with its rounding, or null where a whole number of places is set.</summary>
    public PlaceRule? Share { get; init; }

    /// <summary>What <see cref="Share"/> is counted of; null where a whole number of places is set.</summary>
    public QuotaBase? Of { get; init; }

    /// <summary>The whole number of places, at least 0; null where a percentage is set.</summary>
    public int? Count { get; init; }

    /// <summary>The alternatives of the award whose places it limits: who reaches the award by another one is not subject to it. Empty means the whole award.</summary>
    public ImmutableArray<CriterionId> Alternatives { get; init; } = [];

    /// <summary>With <see cref="QuotaBaseKind.Selected"/>: which of those selected are limited; else null.</summary>
    public Condition? Where { get; init; }

    /// <summary>With <see cref="QuotaBaseKind.Selected"/>: what those of the group are called; else null.</summary>
    public LocalizedText? Says { get; init; }

    /// <summary>The policy that sets it; null as long as it was not put into the text in force.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>Whether it counts over several units.</summary>
    public bool IsSpanning => Within != QuotaLevel.Unit;

    /// <summary>Whether it limits a group among those selected, and not the places themselves.</summary>
    public bool IsOfSelected => Of?.Kind == QuotaBaseKind.Selected;

    /// <summary>The places that a base of <paramref name="size"/> gives.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is negative.</exception>
    public int Places(int size) => Count ?? Share!.Places(size);

    /// <summary>A percentage of a base.</summary>
    public static Quota OfShare(PlaceRule share, QuotaBase of, QuotaLevel within, Citation citation, VerificationStatus status) =>
        new(within, citation, status) { Share = share, Of = of };

    /// <summary>A whole number of places.</summary>
    public static Quota OfCount(int places, QuotaLevel within, Citation citation, VerificationStatus status) =>
        new(within, citation, status) { Count = places };
}
