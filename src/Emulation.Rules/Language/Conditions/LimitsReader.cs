using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads between which limits a number must lie: <c>{at-least: 10, less-than: 40}</c>.</summary>
internal static class LimitsReader
{
    private const int Most = 1_000_000;

    public static readonly MappingShape Shape = new(
        "limits", "the limits of a number", required: [], optional: ["at-least", "more-than", "at-most", "less-than"]);

    /// <summary>Limits in whole numbers, in a mapping of their own.</summary>
    public static Limits? Whole(Field field, ReadingContext context) => MappingReader.Open(field, Shape, context) is { } mapping
        ? Of(Read(mapping, field, context, limit => limit.Whole(context, 0, Most) is { } number ? number : default(decimal?)), field, context)
        : null;

    /// <summary>Limits in numbers of any kind, among other keys.</summary>
    public static Limits? Numbers(MappingReader mapping, Field field, ReadingContext context) =>
        Of(Read(mapping, field, context, limit => limit.Number(context)), field, context);

    /// <summary>Limits in percentages, among other keys.</summary>
    public static ShareLimits? Shares(MappingReader mapping, Field field, ReadingContext context) =>
        Read(mapping, field, context, limit => limit.Percent(context)) is var (atLeast, moreThan, atMost, lessThan)
            ? new() { AtLeast = atLeast, MoreThan = moreThan, AtMost = atMost, LessThan = lessThan }
            : null;

    private static (T AtLeast, T MoreThan, T AtMost, T LessThan)? Read<T>(
        MappingReader mapping, Field field, ReadingContext context, Func<Field, T> limit)
    {
        if (!Shape.Keys.Any(mapping.Has))
        {
            context.Report(ConditionDiagnostics.AsksNothing(field.Key, field.Name, Shape.Keys));
            return null;
        }

        var isClear = (!mapping.Has("at-least") || !mapping.Has("more-than") || mapping.ExactlyOne("at-least", "more-than") is not null)
            & (!mapping.Has("at-most") || !mapping.Has("less-than") || mapping.ExactlyOne("at-most", "less-than") is not null);
        var read = Shape.Keys.ToDictionary(key => key, key => mapping[key] is { } written ? limit(written) : default!, StringComparer.Ordinal);
        return isClear && !read.Any(each => each.Value is null && mapping.Has(each.Key))
            ? (read["at-least"], read["more-than"], read["at-most"], read["less-than"])
            : null;
    }

    private static Limits? Of((decimal? AtLeast, decimal? MoreThan, decimal? AtMost, decimal? LessThan)? read, Field field, ReadingContext context)
    {
        if (read is not var (atLeast, moreThan, atMost, lessThan))
        {
            return null;
        }

        if ((atLeast ?? moreThan) is { } least && (atMost ?? lessThan) is { } most
            && (least > most || (least == most && (moreThan is not null || lessThan is not null))))
        {
            context.Report(ConditionDiagnostics.NoNumber(field.Key, field.Name));
        }

        return new() { AtLeast = atLeast, MoreThan = moreThan, AtMost = atMost, LessThan = lessThan };
    }
}
