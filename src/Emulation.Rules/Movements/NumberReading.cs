using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads exact numbers: <c>20</c>, <c>0.4</c>, <c>20/3</c>. Null means that what is written is not one, and was reported.</summary>
internal static class NumberReading
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

        context.Report(ReadingDiagnostics.NotANumber(field.At, text));
        return null;
    }

    /// <summary>A number more than 0.</summary>
    public static Rational? Positive(this Field field, ReadingContext context)
    {
        if (field.Exact(context) is not { } number)
        {
            return null;
        }

        if (number > Rational.Zero)
        {
            return number;
        }

        context.Report(ScoreDiagnostics.NotPositive(field.At, field.Name, number.ToString()));
        return null;
    }

    /// <summary>A number from 0 on.</summary>
    public static Rational? NotNegative(this Field field, ReadingContext context)
    {
        if (field.Exact(context) is not { } number)
        {
            return null;
        }

        if (number >= Rational.Zero)
        {
            return number;
        }

        context.Report(ScoreDiagnostics.Negative(field.At, field.Name, number.ToString()));
        return null;
    }
}
