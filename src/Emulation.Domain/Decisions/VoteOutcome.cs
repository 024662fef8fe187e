namespace Emulation.Domain.Decisions;

/// <summary>How the council's vote went.</summary>
public enum VoteOutcome
{
    /// <summary>The award needs none.</summary>
    NotRequired,

    /// <summary>It is needed and was not held.</summary>
    NotHeld,

    /// <summary>The share was not reached.</summary>
    Failed,

    /// <summary>The share was reached.</summary>
    Passed,

    /// <summary>The text that would say what vote is needed is known and not encoded.</summary>
    NotChecked,
}
