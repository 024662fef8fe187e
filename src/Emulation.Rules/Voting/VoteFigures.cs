namespace Emulation.Rules.Voting;

/// <summary>The figures of a vote as the minutes state them. What they do not state is null, never 0.</summary>
/// <param name="For">Votes in favour. Written opinions of absent members count, so that it may be more than <see cref="Present"/>.</param>
public sealed record VoteFigures(int For)
{
    /// <summary>All members of the council.</summary>
    public int? Members { get; init; }

    /// <summary>Members who were present.</summary>
    public int? Present { get; init; }

    /// <summary>Valid ballots, written opinions included.</summary>
    public int? Valid { get; init; }
}
