using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>Points by the band that the value is in.</summary>
/// <param name="Bands">The bands, lowest first, none of which overlap.</param>
/// <param name="Otherwise">The points of a value in no band; null where every value is in one.</param>
public sealed record BandPoints(ImmutableArray<ScoreBand> Bands, Rational? Otherwise) : ScoreMethod;
