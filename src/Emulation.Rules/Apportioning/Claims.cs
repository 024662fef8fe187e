using System.Collections.Immutable;
using System.Numerics;

namespace Emulation.Rules.Apportioning;

/// <summary>The weights and bounds of a total that is being apportioned.</summary>
internal sealed class Claims
{
    private Claims(long total, ImmutableArray<BigInteger> weights, long[] lower, long[] upper) =>
        (Total, Weights, Lower, Upper) = (total, weights, lower, upper);

    public long Total { get; }

    /// <summary>Whole numbers in the proportion of the weights.</summary>
    public ImmutableArray<BigInteger> Weights { get; }

    /// <summary>What each unit gets in any case.</summary>
    public long[] Lower { get; }

    /// <summary>The most that each unit can get.</summary>
    public long[] Upper { get; }

    /// <summary>Why the total cannot be apportioned.</summary>
    public ApportionmentConflict? Conflict { get; private init; }

    public static Claims Of(long total, ImmutableArray<ApportionedUnit> units, ApportionmentMethod method)
    {
        var weights = Apportioner.Whole(units);
        var owesOne = method is ApportionmentMethod.HuntingtonHill or ApportionmentMethod.Dean or ApportionmentMethod.Adams;
        var (lower, upper) = (new long[units.Length], new long[units.Length]);
        var (minima, owed, maxima) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < units.Length; i++)
        {
            var (min, max) = (units[i].Min, units[i].Max ?? Math.Max(total, units[i].Min));
            upper[i] = weights[i].IsZero ? min : max;
            lower[i] = owesOne && units[i].Max != 0 && !weights[i].IsZero ? Math.Max(min, 1) : min;
            minima += min;
            owed += lower[i];
            maxima += upper[i];
        }

        var conflict = minima > total ? new ApportionmentConflict(ApportionmentConflictKind.MinimaAboveTotal, minima)
            : owed > total ? new(ApportionmentConflictKind.TotalBelowUnits, owed)
            : maxima < total ? new(ApportionmentConflictKind.MaximaBelowTotal, maxima)
            : null;
        return new(total, weights, lower, upper) { Conflict = conflict };
    }
}
