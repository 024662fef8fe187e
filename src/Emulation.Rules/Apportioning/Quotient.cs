using System.Numerics;

namespace Emulation.Rules.Apportioning;

/// <summary>A unit's claim to one more place: weight / d(places), or its square under Huntington-Hill. Compared crosswise.</summary>
internal readonly record struct Quotient(BigInteger Numerator, BigInteger Denominator) : IComparable<Quotient>
{
    public static IComparer<Quotient> GreatestFirst { get; } = Comparer<Quotient>.Create((left, right) => right.CompareTo(left));

    /// <summary>The claim of a unit that has <paramref name="places"/>; at least one of them where d(0) is 0.</summary>
    public static Quotient Of(BigInteger weight, long places, ApportionmentMethod method)
    {
        var divisor = Divisor.At(method, places);
        return new(BigInteger.Pow(weight, Divisor.Power(method)) * divisor.Denominator, divisor.Numerator);
    }

    public int CompareTo(Quotient other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
