using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Bonuses;
using Emulation.Domain.Criteria;
using Emulation.Domain.Quotas;

namespace Emulation.Domain.Policies;

/// <summary>What one policy says about one award: it creates it, or adds to what a higher policy says.</summary>
/// <param name="Award">The award.</param>
public sealed record AwardProvision(AwardId Award)
{
    /// <summary>What the award is, where this policy creates it; else null.</summary>
    public AwardDefinition? Definition { get; init; }

    /// <summary>The criteria that this policy sets or adds.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];

    /// <summary>The alternatives that this policy sets.</summary>
    public ImmutableArray<Criterion> Alternatives { get; init; } = [];

    /// <summary>The criteria and alternatives of a higher policy that this one says no longer to ask for.</summary>
    public ImmutableArray<CriterionId> Drops { get; init; } = [];

    /// <summary>The vote that this policy asks for, or null.</summary>
    public VoteRule? Vote { get; init; }

    /// <summary>The quotas that this policy sets; empty where it sets none.</summary>
    public ImmutableArray<Quota> Quotas { get; init; } = [];

    /// <summary>The ranking that this policy sets; empty where it sets none.</summary>
    public ImmutableArray<RankingKey> RankBy { get; init; } = [];

    /// <summary>What this policy does with a tie, or null where it says nothing.</summary>
    public TieRule? Tie { get; init; }

    /// <summary>The bonus that this policy sets; empty where it sets none.</summary>
    public ImmutableArray<BonusRate> Bonus { get; init; } = [];
}
