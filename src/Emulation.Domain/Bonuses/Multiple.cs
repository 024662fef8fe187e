using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Emulation.Domain.Bonuses;

/// <summary>An exact multiple such as <c>0.3</c>, <c>12</c> or <c>21/4</c> (hệ số, số lần); never a floating-point number.</summary>
public sealed record Multiple
{
    // Six digits each way: the product of two multiples and an amount in đồng stays far within 128 bits.
    private const int MostDigits = 6;

    private Multiple(long numerator, long denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>The multiple is <see cref="Numerator"/> / <see cref="Denominator"/>, in lowest terms; at least 0.</summary>
    public long Numerator { get; }

    /// <summary>At least 1.</summary>
    public long Denominator { get; }

    /// <summary>Makes a whole multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static Multiple Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return new(number, 1);
    }

    /// <summary>Reads <c>12</c>, <c>0.3</c> or <c>21/4</c>: at most six digits in each part.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Multiple? multiple)
    {
        multiple = null;
        var number = text.AsSpan();
        var (slash, point) = (number.IndexOf('/'), number.IndexOf('.'));
        var at = slash >= 0 ? slash : point;
        if (!TryWhole(at < 0 ? number : number[..at], out var first))
        {
            return false;
        }

        if (at < 0)
        {
            multiple = new(first, 1);
            return true;
        }

        var rest = number[(at + 1)..];
        if (!TryWhole(rest, out var second) || (slash >= 0 && second == 0))
        {
            return false;
        }

        multiple = slash >= 0 ? Lowest(first, second) : Lowest((first * Power(rest.Length)) + second, Power(rest.Length));
        return true;
    }

    /// <summary>The product of two multiples.</summary>
    /// <exception cref="OverflowException">A part of the product passes what a multiple can hold.</exception>
    public Multiple Times(Multiple other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Lowest(checked(Numerator * other.Numerator), checked(Denominator * other.Denominator));
    }

    /// <summary>This multiple of <paramref name="vnd"/> đồng, rounded up to whole multiples of <paramref name="unit"/> đồng.</summary>
    /// <exception cref="OverflowException">The amount passes what can be held.</exception>
    public long OfAmount(long vnd, long unit = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(unit, 1);
        var whole = (Int128)Denominator * unit;
        var product = checked((Int128)vnd * Numerator);
        return checked((long)((product + whole - 1) / whole * unit));
    }

    /// <summary>Writes <c>1.0</c>, <c>0.15</c> or, where decimals do not end, <c>1/3</c>.</summary>
    public override string ToString() => 1_000_000_000_000 % Denominator == 0
        ? ((decimal)Numerator / Denominator).ToString("0.0###########", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryWhole(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        return text.Length is >= 1 and <= MostDigits && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static long Power(int digits)
    {
        var power = 1L;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static Multiple Lowest(long numerator, long denominator)
    {
        var (a, b) = (numerator, denominator);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new(numerator / a, denominator / a);
    }
}
