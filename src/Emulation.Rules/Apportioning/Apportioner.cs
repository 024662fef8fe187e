using System.Collections.Immutable;
using System.Numerics;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Apportioning;

/// <summary>Apportions a total over units by their weights, exactly.</summary>
public static class Apportioner
{
    /// <summary>Apportions a total.</summary>
    /// <param name="total">How many places there are, at least 0.</param>
    /// <param name="units">The units. Their order only decides the order of the answer.</param>
    /// <param name="method">The method.</param>
    /// <remarks>
    /// <para>
    /// A divisor method starts at the minima and gives place after place to the unit with the greatest claim, passing over units at
    /// their maximum. The largest remainder starts at the quotas rounded down, held within the bounds, and goes on with the largest
    /// fractions, passing over units at their maximum and such as their minimum lifts above their quota. Where bounds leave more
    /// or less than there are fractions, the quotas give way to the fair shares: the one multiple of the weights that, held within
    /// minima and maxima, adds up to the total.
    /// </para>
    /// <para>
    /// Claims are compared as whole numbers. O(n log n + n log (total × greatest / least weight)) for n units, whatever the total.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">A weight or minimum is negative, or a maximum is less than its minimum.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative, or <paramref name="method"/> is no
    /// method.</exception>
    public static Apportionment Apportion(long total, ImmutableArray<ApportionedUnit> units, ApportionmentMethod method)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method.");
        }

        foreach (var unit in units)
        {
            if (unit.Weight < Rational.Zero || unit.Min < 0 || unit.Max < unit.Min)
            {
                throw new ArgumentException($"The weight or the bounds of `{unit.Id}` are none.", nameof(units));
            }
        }

        var claims = Claims.Of(total, units, method);
        if (claims.Conflict is { } conflict)
        {
            return new(conflict);
        }

        return method == ApportionmentMethod.LargestRemainder ? LargestRemainder.Apportion(claims) : HighestClaim.Apportion(claims, method);
    }

    /// <summary>The weights as whole numbers in the same proportion.</summary>
    internal static ImmutableArray<BigInteger> Whole(ImmutableArray<ApportionedUnit> units)
    {
        var multiple = BigInteger.One;
        foreach (var unit in units)
        {
            var denominator = unit.Weight.Denominator;
            multiple *= denominator / BigInteger.GreatestCommonDivisor(multiple, denominator);
        }

        return [.. units.Select(unit => unit.Weight.Numerator * (multiple / unit.Weight.Denominator))];
    }
}
