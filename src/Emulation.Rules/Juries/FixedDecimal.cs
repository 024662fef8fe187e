using System.Globalization;
using System.Numerics;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Juries;

/// <summary>Rounds exact numbers to a fixed number of decimals and writes them.</summary>
internal static class FixedDecimal
{
    /// <summary>The most decimals.</summary>
    public const int Most = 12;

    /// <summary>Rounds on the number line: down is towards less, a half up towards more.</summary>
    public static Rational Round(Rational number, int decimals, Rounding rounding)
    {
        var scale = BigInteger.Pow(10, decimals);
        var scaled = number * Rational.Of(scale, 1);
        var floor = scaled.Floor();
        var twiceOver = (scaled - Rational.Of(floor, 1)) * 2;
        var up = rounding switch
        {
            Rounding.Floor => false,
            Rounding.Ceil => twiceOver > 0,
            Rounding.HalfUp => twiceOver >= 1,
            _ => twiceOver > 1 || (twiceOver == 1 && !floor.IsEven),
        };
        return Rational.Of(up ? floor + 1 : floor, scale);
    }

    /// <summary>Writes a number that has no more than these decimals with all of them: <c>8.50</c>.</summary>
    public static string Text(Rational rounded, int decimals)
    {
        var digits = (rounded * Rational.Of(BigInteger.Pow(10, decimals), 1)).Numerator;
        var text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return $"{(digits.Sign < 0 ? "-" : "")}{text[..^decimals]}{(decimals == 0 ? "" : ".")}{text[^decimals..]}";
    }
}
