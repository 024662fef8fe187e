using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads between which limits a number must lie: <c>{at-least: 10, less-than: 40}</c>.</summary>
internal static class LimitsReader
{
    public const int Most = 1_000_000;

    public static readonly MappingShape Shape = new(
        "limits", "the limits of a number", required: [], optional: ["at-least", "more-than", "at-most", "less-than"]);

    /// <summary>Limits in whole numbers.</summary>
    public static Limits? Whole(Field field, ReadingContext context) =>
        Read(field, context, limit => limit.Whole(context, 0, Most) is { } number ? number : default(decimal?));

    private static Limits? Read(Field field, ReadingContext context, Func<Field, decimal?> number)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        if (!Shape.Keys.Any(mapping.Has))
        {
            context.Report(ConditionDiagnostics.AsksNothing(field.Key, field.Name, Shape.Keys));
            return null;
        }

        var isClear = (!mapping.Has("at-least") || !mapping.Has("more-than") || mapping.ExactlyOne("at-least", "more-than") is not null)
            & (!mapping.Has("at-most") || !mapping.Has("less-than") || mapping.ExactlyOne("at-most", "less-than") is not null);
        var read = Shape.Keys.ToDictionary(key => key, key => mapping[key] is { } limit ? number(limit) : null, StringComparer.Ordinal);
        if (!isClear || read.Any(limit => limit.Value is null && mapping.Has(limit.Key)))
        {
            return null;
        }

        var limits = new Limits { AtLeast = read["at-least"], MoreThan = read["more-than"], AtMost = read["at-most"], LessThan = read["less-than"] };

        if (IsEmpty(limits))
        {
            context.Report(ConditionDiagnostics.NoNumber(field.Key, field.Name));
        }

        return limits;
    }

    private static bool IsEmpty(Limits limits) => (limits.AtLeast ?? limits.MoreThan) is { } least && (limits.AtMost ?? limits.LessThan) is { } most
        && (least > most || (least == most && (limits.MoreThan is not null || limits.LessThan is not null)));
}
