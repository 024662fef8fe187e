using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>Points by a figure's growth on the year before and its share of the best: start + growth × (A − B) / B + level × A / best.</summary>
/// <remarks>Reads the parts <c>current</c> (A), <c>previous</c> (B) and <c>best</c>; B and the best are more than 0.</remarks>
/// <param name="Start">The points to start from.</param>
/// <param name="Growth">The points for doubling the figure.</param>
/// <param name="Level">The points for having the best figure.</param>
public sealed record GrowthPoints(Rational Start, Rational Growth, Rational Level) : ScoreMethod
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Parts => ["best", "current", "previous"];
}
