namespace Emulation.Domain.Awards;

/// <summary>What the share of a vote is counted of.</summary>
public enum VoteBase
{
    /// <summary>All members of the council.</summary>
    AllMembers,

    /// <summary>The members present.</summary>
    Present,

    /// <summary>The valid ballots.</summary>
    Valid,
}
