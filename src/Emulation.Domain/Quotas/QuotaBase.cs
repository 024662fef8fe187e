using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;

namespace Emulation.Domain.Quotas;

/// <summary>Whom a percentage of a quota is counted of.</summary>
/// <param name="Kind">Who is counted.</param>
/// <param name="Awards">The titles held, or the awards whose standards are met; whoever has several of them counts once. Empty for the other kinds.</param>
public sealed record QuotaBase(QuotaBaseKind Kind, ImmutableArray<AwardId> Awards)
{
    /// <summary>What is asked of them besides; null where nothing is.</summary>
    public Condition? Where { get; init; }

    /// <summary>Every candidate of the kind.</summary>
    public static QuotaBase Members { get; } = new(QuotaBaseKind.Members, []);

    /// <summary>Those selected for the award itself.</summary>
    public static QuotaBase Selected { get; } = new(QuotaBaseKind.Selected, []);

    /// <summary>Those who hold one of the titles this period.</summary>
    public static QuotaBase Held(params ImmutableArray<AwardId> titles) => new(QuotaBaseKind.Held, titles);

    /// <summary>Those who meet the standards of one of the awards.</summary>
    public static QuotaBase Eligible(params ImmutableArray<AwardId> awards) => new(QuotaBaseKind.Eligible, awards);
}
