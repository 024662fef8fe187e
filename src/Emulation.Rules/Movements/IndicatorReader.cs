using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads the indicators of a movement's plan.</summary>
internal static class IndicatorReader
{
    public static readonly MappingShape Shape = new(
        "indicator", "an indicator", required: ["says", "count"],
        optional: ["kinds", "units", "counts-both", "over", "obliged", "target", "each", "cite", "status"]);

    public static readonly MappingShape EachShape = new("each-target", "a target of each unit", required: ["units", "target"]);

    public static ImmutableArray<Indicator> ReadAll(Field field, IReadOnlyDictionary<string, RecordKind> kinds, ReadingContext context) =>
        [.. field.Entries(context).Select(entry => Read(entry, kinds, context)).OfType<Indicator>()];

    private static Indicator? Read(Field field, IReadOnlyDictionary<string, RecordKind> known, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var count = mapping["count"]?.Word<IndicatorCount>(context);
        var kinds = mapping["kinds"] is { } list ? Kinds(list, known, context) : [];
        var over = mapping["over"]?.Id(context);
        var isShareOfSomething = over is not null || count is IndicatorCount.Units or IndicatorCount.Coverage;
        var target = mapping["target"] is { } whole ? Target(whole, isShareOfSomething, count, context) : null;
        var each = mapping["each"] is { } part ? MappingReader.Open(part, EachShape, context) : null;
        var eachUnits = each?["units"] is { } units ? UnitFilterReader.Read(units, context) : null;
        var eachTarget = each?["target"] is { } aim ? Target(aim, isShareOfSomething, count, context) : null;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        return says is null || count is null
            ? null
            : new(id, says, count.Value)
            {
                Kinds = kinds,
                Units = mapping["units"] is { } meant ? UnitFilterReader.Read(meant, context) ?? UnitFilter.All : UnitFilter.All,
                CountsBoth = mapping["counts-both"]?.Flag(context) ?? false,
                Over = over,
                Obliged = mapping["obliged"] is { } obliged ? UnitFilterReader.Read(obliged, context) : null,
                Target = target,
                Each = eachUnits,
                EachTarget = eachTarget,
                Citation = cite,
                Status = mapping.Status(),
            };
    }

    private static ImmutableArray<string> Kinds(Field field, IReadOnlyDictionary<string, RecordKind> known, ReadingContext context)
    {
        foreach (var item in field.Items(context))
        {
            if (item.Value is Language.Yaml.YamlScalar { Text: var kind } && !known.ContainsKey(kind))
            {
                context.Report(IndicatorDiagnostics.UnknownKind(item.At, kind, known.Keys));
            }
        }

        return field.IdList(context);
    }

    private static IndicatorTarget? Target(Field field, bool isShareOfSomething, IndicatorCount? count, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        IndicatorTarget? target = null;
        if (text == "all")
        {
            target = IndicatorTarget.All;
        }
        else if (text.EndsWith('%') && Rational.TryParse(text[..^1], out var share) && share > Rational.Zero && share <= 100)
        {
            target = new(share, true);
        }
        else if (Rational.TryParse(text, out var number) && number > Rational.Zero)
        {
            target = new(number, false);
        }

        if (target is null)
        {
            context.Report(IndicatorDiagnostics.NotATarget(field.At, text));
        }
        else if (target.IsShare && !isShareOfSomething && count is { } what)
        {
            context.Report(IndicatorDiagnostics.ShareOfNothing(field.At, text, Words<IndicatorCount>.Of(what)));
        }

        return target;
    }
}
