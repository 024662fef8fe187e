using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>
/// Reads exact numbers, written as numbers or as text, as decimals or as fractions. Null means that what is written is none, and was
/// reported.
/// </summary>
internal static class ExactReading
{
    /// <summary>The most digits of a whole number, of the decimals, or of each part of a fraction.</summary>
    public const int MostDigits = 40;

    public static Rational? Exact(this Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (Rational.TryParse(text, out var number))
        {
            return number;
        }

        context.Report(IsLong(text)
            ? AggregationDiagnostics.TooManyDigits(field.At, text)
            : AggregationDiagnostics.NotExact(field.At, text));
        return null;
    }

    // In digits, and refused for their number alone: each part that is too long, cut, makes it a number.
    private static bool IsLong(string text)
    {
        var parts = text.Split('/', '.');
        var mark = text.Contains('/', StringComparison.Ordinal) ? '/' : '.';
        return parts.Any(part => part.TrimStart('-').Length > MostDigits)
            && Rational.TryParse(string.Join(mark, parts.Select(part => part[..Math.Min(part.Length, MostDigits)])), out _);
    }

    /// <summary>A number that is at least 0.</summary>
    public static Rational? ExactFromZero(this Field field, ReadingContext context)
    {
        if (field.Exact(context) is not { } number)
        {
            return null;
        }

        if (number >= Rational.Zero)
        {
            return number;
        }

        context.Report(AggregationDiagnostics.Negative(field.At, field.Name, number.ToString()));
        return null;
    }
}
