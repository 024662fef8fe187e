using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>Reads exact numbers: decimals or fractions, written as numbers or as text.</summary>
internal static class SelectNumber
{
    /// <summary>The number, or null where none is written, which was reported.</summary>
    public static Rational? Read(Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (Rational.TryParse(text, out var number))
        {
            return number;
        }

        context.Report(SelectDiagnostics.NotAScore(field.At, text));
        return null;
    }
}
