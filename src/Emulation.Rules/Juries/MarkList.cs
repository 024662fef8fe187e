using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>Makes one number of several marks.</summary>
internal static class MarkList
{
    /// <summary>Aggregates marks; null where there are too few.</summary>
    public static Rational? Aggregate(ImmutableArray<Rational> marks, JuryRule rule)
    {
        var dropped = rule.Aggregation switch
        {
            MarkAggregation.DropHighLow => rule.Drop,
            MarkAggregation.Trimmed => (int)(rule.Fraction * marks.Length).Floor(),
            _ => 0,
        };
        var isTooFew = marks.Length < rule.LeastMarks || marks.Length <= 2L * dropped;
        if (marks.IsEmpty || (isTooFew && rule.TooFew == TooFewMarks.NoScore))
        {
            return null;
        }

        var sorted = marks.Sort();
        return rule.Aggregation == MarkAggregation.Median
            ? (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2
            : Mean(isTooFew ? sorted.AsSpan() : sorted.AsSpan()[dropped..^dropped]);
    }

    private static Rational Mean(ReadOnlySpan<Rational> marks)
    {
        var sum = Rational.Zero;
        foreach (var mark in marks)
        {
            sum += mark;
        }

        return sum / marks.Length;
    }
}
