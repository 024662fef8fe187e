using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>Points for each case, up to the item's points.</summary>
/// <param name="Each">The points of one case by the name of its kind; the empty name where all cases are of one kind.</param>
public sealed record CasePoints(ImmutableSortedDictionary<string, Rational> Each) : ScoreMethod
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Parts => Each.ContainsKey("") ? [] : [.. Each.Keys];
}
