using System.Collections.Immutable;

namespace Emulation.Rules.Pairing;

/// <summary>A unit that ranks those of the other side.</summary>
/// <param name="Id">The id, compared exactly; never a name.</param>
/// <param name="Prefers">The ids of those that it accepts, the one preferred most first; whoever is not there is not acceptable.</param>
/// <param name="Places">How many partners it takes at most, at least 0; those who propose have 1.</param>
public sealed record RankingUnit(string Id, ImmutableArray<string> Prefers, int Places = 1);
