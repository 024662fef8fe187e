using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Emulation.Domain.Numbers;

/// <summary>An exact number: <c>80</c>, <c>91.5</c> or the fraction <c>275/3</c>; never a floating-point number.</summary>
/// <remarks>
/// Two numbers are equal when their values are: 80, 80.0 and 160/2 are one number. Of any size; the default value is 0.
/// </remarks>
public readonly record struct Rational : IComparable<Rational>
{
    // Far more than any score or mark; a hostile text cannot make arithmetic slow.
    private const int MostDigits = 40;

    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator) => (Numerator, _denominatorLessOne) = (numerator, denominator - 1);

    /// <summary>The number is <see cref="Numerator"/> / <see cref="Denominator"/>, in lowest terms; the sign is the numerator's.</summary>
    public BigInteger Numerator { get; }

    /// <summary>At least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>Makes a fraction in lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction over 0 is no number.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(int number) => new(number, 1);

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(long number) => new(number, 1);

    /// <summary>A decimal number, exactly.</summary>
    public static implicit operator Rational(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return Of(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>Reads <c>80</c>, <c>-0.25</c> or <c>275/3</c>: at most 40 digits in each part, no exponent, no grouping, a point for decimals.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational number)
    {
        number = default;
        var rest = text.AsSpan();
        var isNegative = rest is ['-', ..];
        rest = isNegative ? rest[1..] : rest;
        var at = rest.IndexOfAny('/', '.');
        if (!TryWhole(at < 0 ? rest : rest[..at], out var first))
        {
            return false;
        }

        var (numerator, denominator) = (first, BigInteger.One);
        if (at >= 0)
        {
            if (!TryWhole(rest[(at + 1)..], out var second))
            {
                return false;
            }

            if (rest[at] == '/')
            {
                denominator = second;
            }
            else
            {
                denominator = BigInteger.Pow(10, rest.Length - at - 1);
                numerator = (first * denominator) + second;
            }
        }

        if (denominator.IsZero)
        {
            return false;
        }

        number = Of(isNegative ? -numerator : numerator, denominator);
        return true;
    }

    /// <summary>Compares the values exactly.</summary>
    public int CompareTo(Rational other) =>
        _denominatorLessOne == other._denominatorLessOne
            ? Numerator.CompareTo(other.Numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The greatest whole number that is not more than this one.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The opposite number.</summary>
    public static Rational operator -(Rational number) => new(-number.Numerator, number.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the left number is less.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is less or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Writes <c>80</c>, <c>91.5</c> where the decimals end within 12 places, else <c>275/3</c>; what <see cref="TryParse"/> reads back.</summary>
    public override string ToString()
    {
        if (IsWhole)
        {
            return Numerator.ToString(CultureInfo.InvariantCulture);
        }

        var scale = BigInteger.Pow(10, 12);
        if (!(scale % Denominator).IsZero)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        }

        var digits = BigInteger.Abs(Numerator * scale / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(13, '0');
        return $"{(Numerator.Sign < 0 ? "-" : "")}{digits[..^12]}.{digits[^12..].TrimEnd('0')}";
    }

    private static bool TryWhole(ReadOnlySpan<char> text, out BigInteger value)
    {
        value = default;
        return text.Length is >= 1 and <= MostDigits && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
