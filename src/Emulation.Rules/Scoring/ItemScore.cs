using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Scoring;

namespace Emulation.Rules.Scoring;

/// <summary>What one item came to.</summary>
/// <param name="Item">The item.</param>
/// <param name="Points">Its points within its cap; a range where a value is not known. Of a minus item: what it takes off.</param>
public sealed record ItemScore(ScoreItem Item, NumberRange Points)
{
    /// <summary>The points before the item's cap, where the values are known.</summary>
    public Rational? Uncapped { get; init; }

    /// <summary>Whether the cap, or the floor at 0, changed them.</summary>
    public bool IsCapped => Uncapped is { } points && Points.IsExact && points != Points.Least;

    /// <summary>Whether the item does not apply.</summary>
    public bool DoesNotApply { get; init; }

    /// <summary>The values that are missing or cannot be used, by name, sorted.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Why a value could not be used.</summary>
    public ScoreProblem Problem { get; init; }
}
