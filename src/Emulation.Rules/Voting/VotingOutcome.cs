namespace Emulation.Rules.Voting;

/// <summary>How a vote went.</summary>
public enum VotingOutcome
{
    /// <summary>The share and the quorum were reached.</summary>
    Passed,

    /// <summary>The share was not reached, or it was a share of nobody.</summary>
    Failed,

    /// <summary>Too few members were present, whatever the votes.</summary>
    NoQuorum,

    /// <summary>A figure that can still matter is not stated.</summary>
    Unknown,
}
