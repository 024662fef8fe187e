using Emulation.Domain.Awards;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Voting;

/// <summary>What a council's vote must reach.</summary>
/// <param name="Share">The share of votes in favour.</param>
/// <param name="Of">What the share is taken of.</param>
public sealed record VotingRule(Percentage Share, VoteBase Of)
{
    /// <summary>Whether the share must be exceeded ("trên", "over") and not only reached ("từ … trở lên", "at least").</summary>
    public bool Strict { get; init; }

    /// <summary>The share of all members that must be present; null where there is no quorum.</summary>
    public Percentage? Quorum { get; init; }
}
