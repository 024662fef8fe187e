using System.Collections.Immutable;
using Emulation.Domain.Bonuses;
using Emulation.Domain.Criteria;
using Emulation.Domain.Quotas;

namespace Emulation.Domain.Awards;

/// <summary>An award with everything that the policies in force say about it.</summary>
/// <param name="Id">The award's id.</param>
/// <param name="Definition">What it is.</param>
public sealed record Award(AwardId Id, AwardDefinition Definition)
{
    /// <summary>The criteria, all of which must be met.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];

    /// <summary>The law's "one of the following": at least one must be met; empty asks for none.</summary>
    public ImmutableArray<Criterion> Alternatives { get; init; } = [];

    /// <summary>The vote it needs, or null.</summary>
    public VoteRule? Vote { get; init; }

    /// <summary>The quotas it stands under, all of which hold: the narrowest level first, that of a group among those selected last; empty where it has none.</summary>
    public ImmutableArray<Quota> Quotas { get; init; } = [];

    /// <summary>How candidates are ranked under the quota.</summary>
    public ImmutableArray<RankingKey> RankBy { get; init; } = [];

    /// <summary>What happens to a tie across the last place.</summary>
    public TieRule Tie { get; init; } = TieRule.Refer;

    /// <summary>What it pays, by the authority that confers it; empty where no policy says.</summary>
    public ImmutableArray<BonusRate> Bonus { get; init; } = [];
}
