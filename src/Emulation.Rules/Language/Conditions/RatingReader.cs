using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>rating</c>: a level this period, or in each or some of several years.</summary>
internal static class RatingReader
{
    private static readonly MappingShape _shape = new(
        "rating", "a rating", required: ["at-least"], optional: ["every-year", "years", "of-last"]);

    public static readonly ConditionWord Word = new("rating", Read)
    {
        Shapes = [_shape],
        Also = [ConditionPlace.EveryYear, ConditionPlace.Span],
    };

    private static RatingCondition? Read(Field field, ConditionReading reading)
    {
        if (field.Value is not YamlMapping)
        {
            if (reading.Place == ConditionPlace.Span)
            {
                reading.Context.Report(ConditionDiagnostics.NoYears(field.Key, field.Name));
            }

            return field.Word<Rating>(reading.Context) is { } atLeast ? new(atLeast, YearScope.ThisPeriod) : null;
        }

        if (MappingReader.Open(field, _shape, reading.Context) is not { } mapping)
        {
            return null;
        }

        var level = mapping["at-least"]?.Word<Rating>(reading.Context);
        var scope = ReadScope(mapping, reading);
        return level is null || scope is null ? null : new(level.Value, scope);
    }

    private static YearScope? ReadScope(MappingReader mapping, ConditionReading reading)
    {
        var context = reading.Context;
        var every = mapping["every-year"]?.True(context) ?? false;
        var years = mapping["years"]?.AtLeast(context, Years.Most);
        var window = mapping["of-last"]?.Whole(context, 1, Years.Most);
        foreach (var key in (string[])["every-year", "years", "of-last"])
        {
            if (mapping[key] is { } field && !MayStand(key, reading.Place))
            {
                context.Report(ConditionDiagnostics.NotInSpan(field.Key, key, reading.Place));
            }
        }

        if (reading.Place == ConditionPlace.EveryYear)
        {
            return YearScope.ThisPeriod;
        }

        if (reading.Place == ConditionPlace.Span && !mapping.Has("every-year") && !mapping.Has("years"))
        {
            context.Report(ConditionDiagnostics.NoYears(mapping.Key, "rating"));
            return null;
        }

        if (mapping.Has("every-year") && mapping.Has("years") && mapping.ExactlyOne("every-year", "years") is null)
        {
            return null;
        }

        if (reading.Place == ConditionPlace.Criterion && mapping.Has("of-last") != (mapping.Has("every-year") || mapping.Has("years")))
        {
            context.Report(mapping.Has("of-last")
                ? ConditionDiagnostics.NoWindow(mapping["of-last"]!.Value.Key, "of-last", "`every-year: true` or `years`")
                : ConditionDiagnostics.NoWindow(mapping.Key, mapping.Has("years") ? "years" : "every-year", "`of-last`"));
            return null;
        }

        if (years > (window ?? reading.SpanYears))
        {
            context.Report(ReadingDiagnostics.MoreThan(
                mapping["years"]!.Value.At, "years", years.Value, window is null ? "span" : "of-last", (window ?? reading.SpanYears)!.Value));
        }

        return new(every, years, window);
    }

    private static bool MayStand(string key, ConditionPlace place) =>
        place == ConditionPlace.Criterion || (place == ConditionPlace.Span && key != "of-last");
}
