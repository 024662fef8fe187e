using System.Globalization;
using System.Text;
using Emulation.Domain.Bonuses;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Language.Reading;

/// <summary>Reads single values. Null means that what is written is not one, and was reported.</summary>
internal static class FieldReading
{
    // A million times a million đồng, more than any sum in the law.
    private const int MostDigits = 12;

    public static YamlMapping? Mapping(this Field field, ReadingContext context)
    {
        if (field.Value is YamlMapping mapping)
        {
            return mapping;
        }

        Misfit(field, "a mapping", context);
        return null;
    }

    public static string? Text(this Field field, ReadingContext context)
    {
        if (field.Value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar.Text;
        }

        Misfit(field, "text", context);
        return null;
    }

    /// <summary>Words for people, in Unicode's composed form, so that equal words compare equal.</summary>
    public static string? Prose(this Field field, ReadingContext context) =>
        field.Text(context)?.Normalize(NormalizationForm.FormC);

    /// <summary>An id of small letters, digits and single hyphens.</summary>
    public static string? Id(this Field field, ReadingContext context) => field.Id(context, Ids.IsId, "lao-dong-tien-tien");

    /// <summary>The id of a policy: ids joined by points.</summary>
    public static string? PolicyId(this Field field, ReadingContext context) => field.Id(context, Ids.IsPolicyId, "vn.law-2022");

    public static LocalDate? Date(this Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        // The pattern alone would read years of one digit and before the common era.
        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } date)
        {
            return date.Value;
        }

        context.Report(ReadingDiagnostics.NotADate(field.At, text));
        return null;
    }

    public static int? Whole(this Field field, ReadingContext context, int least, int most)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        context.Report(ReadingDiagnostics.NotAWholeNumber(field.At, text, least, most));
        return null;
    }

    /// <summary>A decimal number, of at most nine digits before and nine after the point.</summary>
    public static decimal? Number(this Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (text.Length <= 20 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1_000_000_000 && number.Scale <= 9)
        {
            return number;
        }

        context.Report(ReadingDiagnostics.NotANumber(field.At, text));
        return null;
    }

    /// <summary>A percentage with its sign; where the unit is stated elsewhere the sign may be left out.</summary>
    public static Percentage? Percent(this Field field, ReadingContext context, bool unitIsStated = false)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (!Percentage.TryParse(text, out var percentage) || text.Any(char.IsWhiteSpace))
        {
            context.Report(ReadingDiagnostics.NotAPercentage(field.At, text));
            return null;
        }

        if (unitIsStated || text.EndsWith('%'))
        {
            return percentage;
        }

        context.Report(ReadingDiagnostics.NoUnit(field.At, field.Name, text));
        return null;
    }

    /// <summary>A whole amount, at least 0; digits are not grouped.</summary>
    public static long? Amount(this Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (text.Length <= MostDigits && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
        {
            return amount;
        }

        context.Report(ReadingDiagnostics.NotAnAmount(field.At, text));
        return null;
    }

    /// <summary>A multiple such as <c>0.3</c> or <c>21/4</c>, more than 0.</summary>
    public static Multiple? Multiple(this Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (Domain.Bonuses.Multiple.TryParse(text, out var multiple) && multiple.Numerator > 0)
        {
            return multiple;
        }

        context.Report(ReadingDiagnostics.NotAMultiple(field.At, text));
        return null;
    }

    public static bool? Flag(this Field field, ReadingContext context)
    {
        switch (field.Text(context))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            case var text:
                context.Report(ReadingDiagnostics.NotTrueOrFalse(field.At, field.Name, text));
                return null;
        }
    }

    /// <summary>A key that says something by being there; <c>false</c> would say nothing, or the opposite of what is meant.</summary>
    public static bool True(this Field field, ReadingContext context)
    {
        if (field.Flag(context) == false)
        {
            context.Report(ReadingDiagnostics.NotTrue(field.At, field.Name));
        }

        return true;
    }

    public static T? Word<T>(this Field field, ReadingContext context)
        where T : struct, Enum => field.Word<T>(context, []);

    /// <summary>A word of a closed list, some words of which are not supported yet.</summary>
    public static T? Word<T>(this Field field, ReadingContext context, string[] notYet)
        where T : struct, Enum
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (Words<T>.Find(text) is { } value)
        {
            return value;
        }

        context.Report(notYet.Contains(text)
            ? ReadingDiagnostics.NotYet(field.At, text, Words<T>.All)
            : ReadingDiagnostics.UnknownWord(field.At, field.Name, text, Words<T>.All));
        return null;
    }

    private static string? Id(this Field field, ReadingContext context, Func<string, bool> isId, string example)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (isId(text))
        {
            return text;
        }

        context.Report(ReadingDiagnostics.NotAnId(field.At, text, example));
        return null;
    }

    private static void Misfit(Field field, string expected, ReadingContext context)
    {
        switch (field.Value)
        {
            case YamlRefused:
                return;
            case YamlScalar scalar when string.IsNullOrWhiteSpace(scalar.Text):
                context.Report(ReadingDiagnostics.Empty(field.Key, field.Name));
                return;
            default:
                context.Report(ReadingDiagnostics.WrongType(field.At, field.Name, expected, Describe(field.Value)));
                return;
        }
    }

    private static string Describe(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        _ => "text",
    };
}
