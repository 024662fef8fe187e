using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>The item's points, less so many for each fault; never below 0.</summary>
/// <param name="Each">The points that one fault costs by the name of its kind; the empty name where all faults are of one kind.</param>
/// <param name="AllLostAt">Where faults cost this much or more, nothing is left; null where there is no such rule.</param>
public sealed record DeductionPoints(ImmutableSortedDictionary<string, Rational> Each, Rational? AllLostAt) : ScoreMethod
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Parts => Each.ContainsKey("") ? [] : [.. Each.Keys];
}
