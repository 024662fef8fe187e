using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>Points by rank: the value is 1 for the first; 0 for whoever has no rank.</summary>
/// <param name="Points">The points of the first, the second and so on.</param>
/// <param name="Otherwise">The points of a later rank, and of none.</param>
public sealed record RankPoints(ImmutableArray<Rational> Points, Rational Otherwise) : ScoreMethod;
