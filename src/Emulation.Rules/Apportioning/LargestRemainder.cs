using System.Numerics;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Apportioning;

/// <summary>Largest remainder (Hamilton): every unit its quota rounded down, then a place each to the largest fractions.</summary>
/// <remarks>
/// Bounds as in the United States of the 19th century: a quota that is below the minimum is raised to it, and the others' quotas
/// stay. Where what is left then cannot be given a place each to those with a fraction and with room, the quotas give way to the
/// fair shares: the one multiple of the weights that, held within the bounds, adds up to the total.
/// </remarks>
internal static class LargestRemainder
{
    public static Apportionment Apportion(Claims claims)
    {
        var whole = claims.Weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        var quotas = claims.Weights.Select(weight => whole.IsZero ? Rational.Zero : Rational.Of(weight * claims.Total, whole));
        return Apportion(claims, [.. quotas]) ?? Apportion(claims, FairShares(claims))!;
    }

    /// <summary>Null where the shares rounded down, held within the bounds, leave too much or too little for the fractions.</summary>
    private static Apportionment? Apportion(Claims claims, Rational[] shares)
    {
        var places = new long[shares.Length];
        var fractions = new List<(int Unit, Rational Fraction)>();
        var left = (BigInteger)claims.Total;
        for (var i = 0; i < shares.Length; i++)
        {
            var floor = shares[i].Floor();
            places[i] = (long)BigInteger.Max(claims.Lower[i], BigInteger.Min(floor, claims.Upper[i]));
            left -= places[i];
            if (!shares[i].IsWhole && floor >= claims.Lower[i] && floor < claims.Upper[i])
            {
                fractions.Add((i, shares[i] - places[i]));
            }
        }

        if (left < 0 || left > fractions.Count)
        {
            return null;
        }

        (int Unit, Rational Fraction)[] order = [.. fractions.OrderByDescending(one => one.Fraction)];
        var count = (int)left;
        if (count == 0 || count == order.Length || order[count - 1].Fraction > order[count].Fraction)
        {
            Raise(places, order.Take(count));
            return new([.. places], [], 0);
        }

        var last = order[count].Fraction;
        var sure = order.TakeWhile(one => one.Fraction > last).ToArray();
        Raise(places, sure);
        return new([.. places], [.. order.Where(one => one.Fraction == last).Select(one => one.Unit).Order()], count - sure.Length);
    }

    private static void Raise(long[] places, IEnumerable<(int Unit, Rational Fraction)> sure)
    {
        foreach (var (unit, _) in sure)
        {
            places[unit]++;
        }
    }

    /// <summary>The one multiple of the weights that, held within the bounds, adds up to the total.</summary>
    private static Rational[] FairShares(Claims claims)
    {
        var multiple = Multiple(claims);
        var shares = new Rational[claims.Weights.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var share = multiple * Rational.Of(claims.Weights[i], 1);
            shares[i] = share < claims.Lower[i] ? claims.Lower[i] : share > claims.Upper[i] ? claims.Upper[i] : share;
        }

        return shares;
    }

    /// <summary>
    /// Walks up the multiples at which a unit leaves its minimum or reaches its maximum; between two of them the sum is a straight line.
    /// </summary>
    private static Rational Multiple(Claims claims)
    {
        var bends = new List<(Rational At, BigInteger Slope, long Fixed)>();
        var (slope, fixedSum, last) = (BigInteger.Zero, BigInteger.Zero, Rational.Zero);
        for (var i = 0; i < claims.Weights.Length; i++)
        {
            fixedSum += claims.Lower[i];
            if (!claims.Weights[i].IsZero)
            {
                bends.Add((Rational.Of(claims.Lower[i], claims.Weights[i]), claims.Weights[i], -claims.Lower[i]));
                bends.Add((Rational.Of(claims.Upper[i], claims.Weights[i]), -claims.Weights[i], claims.Upper[i]));
            }
        }

        foreach (var bend in bends.OrderBy(bend => bend.At))
        {
            last = bend.At;
            if (last * Rational.Of(slope, 1) + Rational.Of(fixedSum, 1) >= claims.Total)
            {
                break;
            }

            slope += bend.Slope;
            fixedSum += bend.Fixed;
        }

        return slope.IsZero ? last : Rational.Of(claims.Total - fixedSum, slope);
    }
}
