using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads what joins conditions: <c>all</c>, <c>any</c>, <c>not</c>, <c>at-least: {n, of}</c>.</summary>
internal static class CombinationReader
{
    private const int MostParts = 1000;

    private static readonly MappingShape _atLeastShape = new("atLeast", "`at-least`", required: ["n", "of"]);

    public static readonly ConditionWord All = new("all", (field, reading) =>
        reading.ReadParts(field) is { } parts ? new AllCondition(parts) : null)
    {
        Also = [ConditionPlace.EveryYear, ConditionPlace.Span],
    };

    public static readonly ConditionWord Any = new("any", (field, reading) =>
        reading.ReadParts(field) is { } parts ? new AnyCondition(parts) : null)
    {
        Also = [ConditionPlace.EveryYear, ConditionPlace.Span],
    };

    public static readonly ConditionWord Not = new("not", (field, reading) =>
        reading.Read(field) is { } part ? new NotCondition(part) : null);

    public static readonly ConditionWord AtLeast = new("at-least", ReadAtLeast)
    {
        Shapes = [_atLeastShape],
        Also = [ConditionPlace.Span],
    };

    private static AtLeastCondition? ReadAtLeast(Field field, ConditionReading reading)
    {
        if (MappingReader.Open(field, _atLeastShape, reading.Context) is not { } mapping)
        {
            return null;
        }

        var count = mapping["n"]?.Whole(reading.Context, 1, MostParts);
        if (mapping["of"] is not { } of || reading.ReadParts(of) is not { } parts || count is null)
        {
            return null;
        }

        if (count <= parts.Length)
        {
            return new(count.Value, parts);
        }

        reading.Context.Report(ConditionDiagnostics.CountOutOfRange(mapping["n"]!.Value.At, count.Value, parts.Length));
        return null;
    }
}
