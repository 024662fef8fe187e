using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>
/// Reads exact numbers, written as numbers or as text, as decimals or as fractions. Null means that what is written is none, and was
/// reported.
/// </summary>
internal static class ExactReading
{
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

        context.Report(AggregationDiagnostics.NotExact(field.At, text));
        return null;
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
