using System.Collections.Immutable;
using System.Numerics;

namespace Emulation.Rules.Apportioning;

/// <summary>Divisor methods: the next place goes to the unit with the greatest weight / d(places it has).</summary>
/// <remarks>
/// Equal to taking the greatest quotients of one list, so all quotients not less than a threshold can be taken at once. The
/// threshold is found by bisection: the greatest whole t such that the quotients of at least W/t fit, W being the sum of the
/// weights. From t to t + 1 no unit gains more than two places, so that a heap hands out the at most 2n places that are left.
/// </remarks>
internal static class HighestClaim
{
    public static Apportionment Apportion(Claims claims, ApportionmentMethod method)
    {
        var places = Start(claims, method);
        var left = (long)(claims.Total - Sum(places));
        var heap = new PriorityQueue<int, Quotient>(Quotient.GreatestFirst);
        for (var i = 0; i < places.Length; i++)
        {
            Push(i);
        }

        while (left > 0)
        {
            _ = heap.TryDequeue(out var first, out var greatest);
            var equal = new List<int> { first };
            while (heap.TryPeek(out var next, out var quotient) && quotient.CompareTo(greatest) == 0)
            {
                heap.Dequeue();
                equal.Add(next);
            }

            if (equal.Count > left)
            {
                return new([.. places], [.. equal.Order()], left);
            }

            left -= equal.Count;
            foreach (var unit in equal)
            {
                places[unit]++;
                Push(unit);
            }
        }

        return new([.. places], [], 0);

        void Push(int unit)
        {
            if (places[unit] < claims.Upper[unit])
            {
                heap.Enqueue(unit, Quotient.Of(claims.Weights[unit], places[unit], method));
            }
        }
    }

    /// <summary>Places that every unit has in any case, at most 2n fewer than the total.</summary>
    private static long[] Start(Claims claims, ApportionmentMethod method)
    {
        if (Sum(claims.Upper) == claims.Total)
        {
            return [.. claims.Upper];
        }

        // The maxima leave room for more than the total, so a threshold that is low enough does not fit.
        var whole = claims.Weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        var (fits, tooMany) = (BigInteger.Zero, BigInteger.One);
        while (Sum(Taken(tooMany)) <= claims.Total)
        {
            (fits, tooMany) = (tooMany, tooMany * 2);
        }

        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = Sum(Taken(middle)) <= claims.Total ? (middle, tooMany) : (fits, middle);
        }

        return Taken(fits);

        long[] Taken(BigInteger inverse)
        {
            var taken = new long[claims.Lower.Length];
            for (var i = 0; i < taken.Length; i++)
            {
                var count = claims.Weights[i].IsZero ? BigInteger.Zero : Count(claims.Weights[i] * inverse, whole, method);
                taken[i] = (long)BigInteger.Max(claims.Lower[i], BigInteger.Min(count, claims.Upper[i]));
            }

            return taken;
        }
    }

    /// <summary>How many s there are with d(s) ≤ numerator / denominator: the whole part of it, or one more, as s ≤ d(s) ≤ s + 1.</summary>
    private static BigInteger Count(BigInteger numerator, BigInteger denominator, ApportionmentMethod method)
    {
        var floor = numerator / denominator;
        var (divisor, power) = (Divisor.At(method, floor), Divisor.Power(method));
        var fits = divisor.Numerator * BigInteger.Pow(denominator, power) <= BigInteger.Pow(numerator, power) * divisor.Denominator;
        return fits ? floor + 1 : floor;
    }

    private static BigInteger Sum(IEnumerable<long> places) => places.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
}
