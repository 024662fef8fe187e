using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Emulation.Domain.Quotas;

/// <summary>An exact percentage: <c>15%</c>, <c>33.3%</c> or the fraction <c>100/3%</c>; never a floating-point number.</summary>
public sealed record Percentage : IComparable<Percentage>
{
    private Percentage(long numerator, long denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>The percentage is <see cref="Numerator"/> / <see cref="Denominator"/> per cent, in lowest terms.</summary>
    public long Numerator { get; }

    /// <summary>At least 1.</summary>
    public long Denominator { get; }

    /// <summary>Makes a whole percentage from 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 100.</exception>
    public static Percentage Of(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new(percent, 1);
    }

    /// <summary>Reads <c>15%</c>, <c>33.3%</c> or <c>100/3%</c>; the per cent sign may be left out. From 0 to 100.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Percentage? percentage)
    {
        percentage = null;
        var number = text.AsSpan().Trim();
        if (number.EndsWith("%"))
        {
            number = number[..^1].TrimEnd();
        }

        if (!TryRational(number, out var numerator, out var denominator) || numerator > 100 * denominator)
        {
            return false;
        }

        var divisor = GreatestCommonDivisor(numerator, denominator);
        percentage = new((long)(numerator / divisor), (long)(denominator / divisor));
        return true;
    }

    /// <summary>Whether <paramref name="part"/> of <paramref name="whole"/> is at least this percentage, exactly.</summary>
    public bool IsReachedBy(int part, int whole) =>
        (Int128)part * 100 * Denominator >= (Int128)whole * Numerator;

    /// <summary>The greatest whole number that is not more than this percentage of <paramref name="whole"/> ("không quá").</summary>
    public int FloorOf(int whole) => (int)((Int128)whole * Numerator / ((Int128)100 * Denominator));

    /// <summary>The least whole number that is at least this percentage of <paramref name="whole"/>, or, with <paramref name="strict"/>, more than it.</summary>
    /// <remarks>A <paramref name="strict"/> 100% gives one more than the whole: nothing reaches it.</remarks>
    public int FewestOf(int whole, bool strict = false) => strict ? FloorOf(whole) + 1 : Of(whole, Rounding.Ceil);

    /// <summary>This percentage of <paramref name="whole"/>, rounded to a whole number.</summary>
    public int Of(int whole, Rounding rounding)
    {
        var (exact, divisor) = ((Int128)whole * Numerator, (Int128)100 * Denominator);
        var (floor, twiceOver) = (exact / divisor, exact % divisor * 2);
        var up = rounding switch
        {
            Rounding.Floor => false,
            Rounding.Ceil => twiceOver > 0,
            Rounding.HalfUp => twiceOver >= divisor,
            _ => twiceOver > divisor || (twiceOver == divisor && !Int128.IsEvenInteger(floor)),
        };
        return (int)(up ? floor + 1 : floor);
    }

    /// <summary>Compares exactly; null is the least.</summary>
    public int CompareTo(Percentage? other) =>
        other is null ? 1 : ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Writes <c>15%</c>, <c>33.3%</c> or <c>100/3%</c>.</summary>
    public override string ToString()
    {
        if (Denominator == 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}%");
        }

        // Nine decimals are what can be read back; any other fraction keeps its two parts.
        return 1_000_000_000 % Denominator == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{(decimal)Numerator / Denominator}%")
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}%");
    }

    private static bool TryRational(ReadOnlySpan<char> text, out Int128 numerator, out Int128 denominator)
    {
        denominator = 1;
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            return TryWhole(text[..slash], out numerator) & TryWhole(text[(slash + 1)..], out denominator) && denominator > 0;
        }

        var point = text.IndexOf('.');
        if (point < 0)
        {
            return TryWhole(text, out numerator);
        }

        var decimals = text[(point + 1)..];
        numerator = 0;
        if (!TryWhole(text[..point], out var whole) || !TryWhole(decimals, out var fraction))
        {
            return false;
        }

        for (var i = 0; i < decimals.Length; i++)
        {
            denominator *= 10;
        }

        numerator = whole * denominator + fraction;
        return true;
    }

    // Nine digits: enough for any percentage, and no product below can overflow.
    private static bool TryWhole(ReadOnlySpan<char> text, out Int128 value)
    {
        value = 0;
        return text.Length is >= 1 and <= 9
            && Int128.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
