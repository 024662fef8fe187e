using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>span</c>, a run of years in which something holds, and <c>since</c>, such a run after an earlier award.</summary>
internal static class SpanReader
{
    public static readonly MappingShape YearsShape = new(
        "spanYears", "the years of a span", required: ["at-least"], optional: ["consecutive"]);

    private static readonly MappingShape _spanShape = new("span", "a span", required: ["years"], optional: ["every-year", "where"]);

    private static readonly MappingShape _sinceShape = new(
        "since", "a span since an award", required: ["award", "years"], optional: ["basis", "every-year", "where"]);

    public static readonly ConditionWord Span = new("span", (field, reading) => Read(field, _spanShape, reading))
    {
        Shapes = [_spanShape, YearsShape],
    };

    public static readonly ConditionWord Since = new("since", (field, reading) => Read(field, _sinceShape, reading))
    {
        Shapes = [_sinceShape, YearsShape],
    };

    private static SpanCondition? Read(Field field, MappingShape shape, ConditionReading reading)
    {
        if (MappingReader.Open(field, shape, reading.Context) is not { } mapping)
        {
            return null;
        }

        var since = shape == _sinceShape && mapping["award"]?.Id(reading.Context) is { } award ? new AwardId(award) : default(AwardId?);
        var years = mapping["years"] is { } length ? ReadYears(length, reading.Context) : null;
        var bases = shape == _sinceShape ? mapping["basis"]?.WordList<CommendationBasis>(reading.Context) ?? [] : [];
        var everyYear = Part(mapping["every-year"], ConditionPlace.EveryYear);
        var where = Part(mapping["where"], ConditionPlace.Span);
        if (shape == _spanShape && !mapping.Has("every-year") && !mapping.Has("where"))
        {
            reading.Context.Report(ConditionDiagnostics.AsksNothing(mapping.Key, field.Name, ["every-year", "where"]));
        }

        var isWhole = years is not null
            && (since is not null || shape == _spanShape)
            && (everyYear is not null || !mapping.Has("every-year"))
            && (where is not null || !mapping.Has("where"));
        return isWhole ? new(since, years!.Value, everyYear, where) { SinceBases = bases } : null;

        Condition? Part(Field? part, ConditionPlace place) =>
            part is { } present ? (reading with { Place = place, SpanYears = years }).Read(present) : null;
    }

    private static int? ReadYears(Field field, ReadingContext context)
    {
        if (field.Value is not YamlMapping)
        {
            return field.Whole(context, 1, Years.Most);
        }

        if (MappingReader.Open(field, YearsShape, context) is not { } mapping)
        {
            return null;
        }

        // A span is always a run without a gap; the word may be written because the law says it.
        mapping["consecutive"]?.True(context);
        return mapping["at-least"]?.Whole(context, 1, Years.Most);
    }
}
