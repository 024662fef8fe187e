using System.Collections.Immutable;

namespace Emulation.Rules.Awarding;

/// <summary>A candidate that was given more than one of the awards.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Offers">The awards, in their order.</param>
public sealed record SeveralAwards(string Candidate, ImmutableArray<string> Offers);
