using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Juries;

/// <summary>How marks become scores, and scores ranks.</summary>
/// <param name="Aggregation">How the marks of several jurors become one.</param>
public sealed record JuryRule(MarkAggregation Aggregation)
{
    /// <summary>With <see cref="MarkAggregation.DropHighLow"/>: how many are dropped at each end, at least 1.</summary>
    public int Drop { get; init; } = 1;

    /// <summary>With <see cref="MarkAggregation.Trimmed"/>: which fraction is dropped at each end, at least 0 and less than 1/2.</summary>
    public Rational Fraction { get; init; }

    /// <summary>Of which marks the jurors' are aggregated.</summary>
    public DropScope Scope { get; init; }

    /// <summary>What a mark that was not given means.</summary>
    public MissingMarks Missing { get; init; }

    /// <summary>With <see cref="MissingMarks.Fill"/>: the mark that stands in its place.</summary>
    public Rational Fill { get; init; }

    /// <summary>The fewest marks that make a score, at least 1. Dropping needs one to remain whatever this says.</summary>
    public int LeastMarks { get; init; } = 1;

    /// <summary>What happens where there are fewer.</summary>
    public TooFewMarks TooFew { get; init; }

    /// <summary>To how many decimals scores are rounded, 0 to 12; null where they are not.</summary>
    public int? Decimals { get; init; }

    /// <summary>How they are rounded.</summary>
    public Rounding Rounding { get; init; } = Rounding.HalfUp;

    /// <summary>
    /// Whether ranks go by the rounded score, so that two scores that are published as equal tie; needs <see cref="Decimals"/>.
    /// </summary>
    public bool RankByRounded { get; init; }
}
