using System.Collections.Immutable;
using Emulation.Rules.Apportioning;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of apportionment.</summary>
internal static class ApportionReader
{
    public static readonly MappingShape Shape = new(
        "apportion", "a problem of apportionment", required: ["problem", "method", "total"], optional: ["units", "weights", "min", "max"]);

    public static readonly MappingShape UnitShape = new("apportionUnit", "a unit", required: ["id", "weight"], optional: ["min", "max"]);

    public static readonly ProblemKind Kind = new("apportion", Shape, Read);

    private static ApportionProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var method = mapping["method"]?.Method(context);
        var total = mapping["total"]?.Whole(context, 0, int.MaxValue);
        var units = mapping.ExactlyOne("units", "weights") switch
        {
            { Name: "units" } listed => Units(listed, mapping, context),
            { } weights => Weights(weights, mapping, context),
            _ => [],
        };
        return method is null || total is null ? null : new(total.Value, units, method.Value);
    }

    private static ImmutableArray<ApportionedUnit> Units(Field field, MappingReader problem, ReadingContext context)
    {
        foreach (var key in (string[])["min", "max"])
        {
            if (problem[key] is { } bounds)
            {
                context.Report(AggregationDiagnostics.NotRead(bounds.Key, key, "weights"));
            }
        }

        var units = ImmutableArray.CreateBuilder<ApportionedUnit>();
        foreach (var (id, unit) in UnitListReader.Read(field, UnitShape, context))
        {
            var weight = unit["weight"]?.ExactFromZero(context);
            Add(units, id, weight is null ? null : new(id, weight.Value), unit["min"], unit["max"], context);
        }

        return units.ToImmutable();
    }

    /// <summary>Weights without names: a unit is called by its position, from 1.</summary>
    private static ImmutableArray<ApportionedUnit> Weights(Field field, MappingReader problem, ReadingContext context)
    {
        var weights = field.Items(context);
        var (minima, maxima) = (Bounds("min"), Bounds("max"));
        var units = ImmutableArray.CreateBuilder<ApportionedUnit>();
        for (var i = 0; i < weights.Length; i++)
        {
            var id = FormattableString.Invariant($"{i + 1}");
            var weight = weights[i].ExactFromZero(context);
            Add(units, id, weight is null ? null : new(id, weight.Value), minima?[i], maxima?[i], context);
        }

        return units.ToImmutable();

        ImmutableArray<Field>? Bounds(string key)
        {
            if (problem[key] is not { } bounds)
            {
                return null;
            }

            var items = bounds.Items(context);
            if (items.Length == weights.Length)
            {
                return items;
            }

            context.Report(AggregationDiagnostics.OtherCount(bounds.Key, key, items.Length, "weights", weights.Length));
            return null;
        }
    }

    private static void Add(
        ImmutableArray<ApportionedUnit>.Builder units, string id, ApportionedUnit? unit, Field? least, Field? most, ReadingContext context)
    {
        var min = least?.Whole(context, 0, int.MaxValue) ?? 0;
        var max = most?.Whole(context, 0, int.MaxValue);
        if (max < min)
        {
            context.Report(AggregationDiagnostics.BoundsCross(most!.Value.At, id, min, max.Value));
        }
        else if (unit is not null)
        {
            units.Add(unit with { Min = min, Max = max });
        }
    }
}
