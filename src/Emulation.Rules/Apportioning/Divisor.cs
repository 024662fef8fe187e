using System.Numerics;

namespace Emulation.Rules.Apportioning;

/// <summary>
/// The divisor d(s) of a method for a unit that has s places, as a fraction; that of Huntington-Hill squared, so that it is one.
/// </summary>
internal readonly record struct Divisor(BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>To what power weights are compared with this divisor.</summary>
    public static int Power(ApportionmentMethod method) => method == ApportionmentMethod.HuntingtonHill ? 2 : 1;

    public static Divisor At(ApportionmentMethod method, BigInteger places) => method switch
    {
        ApportionmentMethod.SainteLague => new(2 * places + 1, 2),
        ApportionmentMethod.DHondt => new(places + 1, 1),
        ApportionmentMethod.HuntingtonHill => new(places * (places + 1), 1),
        ApportionmentMethod.Dean => new(2 * places * (places + 1), 2 * places + 1),
        ApportionmentMethod.Adams => new(places, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "The method has no divisors."),
    };
}
