using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;

namespace Emulation.Rules.Recording.Written;

/// <summary>The council's vote.</summary>
public sealed record WrittenVote
{
    /// <summary>How it went.</summary>
    public required VoteOutcome Outcome { get; init; }

    /// <summary>The share in favour in per cent with one decimal; null where no votes were cast.</summary>
    public string? Share { get; init; }
}
