using System.Collections.Immutable;

namespace Emulation.Rules.Pairing;

/// <summary>Two sides that rank each other (hospitals and residents): each proposer takes one partner, an acceptor as many as it has places.</summary>
/// <remarks>
/// Preferences are strict: a list cannot hold two that are liked equally. A pair is possible only where both rank each other. The
/// order in which units are listed never matters.
/// </remarks>
public sealed class StableProblem
{
    /// <summary>Those with one place each; their ids are unique, and their <see cref="RankingUnit.Places"/> is 1.</summary>
    public required ImmutableArray<RankingUnit> Proposers { get; init; }

    /// <summary>Those with one place or more; their ids are unique.</summary>
    public required ImmutableArray<RankingUnit> Acceptors { get; init; }
}
