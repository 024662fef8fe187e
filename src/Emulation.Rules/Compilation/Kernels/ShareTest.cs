using System.Numerics;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Compares a share of two decimal numbers with percentages, exactly.</summary>
internal static class ShareTest
{
    private const decimal Small = 1_000_000_000_000m;
    private const int FewDecimals = 6;

    public static bool Lies(decimal part, decimal whole, ShareLimits limits) =>
        (limits.AtLeast is not { } least || Compare(part, whole, least) >= 0)
        && (limits.MoreThan is not { } floor || Compare(part, whole, floor) > 0)
        && (limits.AtMost is not { } most || Compare(part, whole, most) <= 0)
        && (limits.LessThan is not { } ceiling || Compare(part, whole, ceiling) < 0);

    // part / whole against numerator / denominator per cent: part × 100 × denominator against whole × numerator.
    private static int Compare(decimal part, decimal whole, Percentage percentage)
    {
        if (IsSmall(part) && IsSmall(whole) && percentage is { Numerator: < 1_000_000, Denominator: < 1_000_000 })
        {
            return (part * 100 * percentage.Denominator).CompareTo(whole * percentage.Numerator); // at most 26 digits: nothing is rounded
        }

        var scale = Math.Max(part.Scale, whole.Scale);
        return (Unscaled(part, scale) * 100 * percentage.Denominator).CompareTo(Unscaled(whole, scale) * percentage.Numerator);
    }

    private static bool IsSmall(decimal number) => number.Scale <= FewDecimals && Math.Abs(number) < Small;

    private static BigInteger Unscaled(decimal number, byte scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = new BigInteger((uint)bits[0]) | (new BigInteger((uint)bits[1]) << 32) | (new BigInteger((uint)bits[2]) << 64);
        return (number < 0 ? -digits : digits) * BigInteger.Pow(10, scale - number.Scale);
    }
}
