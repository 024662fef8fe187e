using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>The points for the values of a band.</summary>
/// <param name="Values">The values, with ends that are stated.</param>
/// <param name="Points">The points.</param>
public sealed record ScoreBand(NumberBand Values, Rational Points);
