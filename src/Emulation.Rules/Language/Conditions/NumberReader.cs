using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>score</c> and <c>metric</c>: a number between limits, by itself or as a share of another.</summary>
internal static class NumberReader
{
    private static readonly MappingShape _shape = new(
        "number", "a score or metric", required: ["name"], optional: ["share-of", .. LimitsReader.Shape.Keys]);

    public static readonly ConditionWord Score = new("score", (field, reading) => Read(field, NumberSource.Score, reading.Context)) { Shapes = [_shape] };

    public static readonly ConditionWord Metric = new("metric", (field, reading) => Read(field, NumberSource.Metric, reading.Context)) { Shapes = [_shape] };

    private static NumberCondition? Read(Field field, NumberSource source, ReadingContext context)
    {
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var name = mapping["name"]?.Text(context);
        if (mapping["share-of"] is not { } whole)
        {
            return LimitsReader.Numbers(mapping, field, context) is { } limits && name is not null ? new(source, name) { Limits = limits } : null;
        }

        return whole.Text(context) is { } of && LimitsReader.Shares(mapping, field, context) is { } share && name is not null
            ? new(source, name) { ShareOf = of, Share = share }
            : null;
    }
}
