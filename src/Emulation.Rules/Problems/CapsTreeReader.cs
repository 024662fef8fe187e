using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Apportioning;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of caps of units and of their parent.</summary>
internal static class CapsTreeReader
{
    public static readonly MappingShape Shape = new(
        "capsTree", "a problem of caps over a tree", required: ["problem", "rule", "units"], optional: ["parent-rule", "apportion-parent"]);

    public static readonly MappingShape RuleShape = new(
        "capRule", "a rule for places", required: ["percent", "rounding"], optional: ["at-least-one", "absolute-min", "absolute-max"]);

    public static readonly MappingShape UnitShape = new("capUnit", "a unit", required: ["id", "base"]);

    public static readonly ProblemKind Kind = new("caps-tree", Shape, Read);

    private static CapsTreeProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var rule = mapping["rule"] is { } stated ? Rule(stated, context) : null;
        var parentRule = mapping["parent-rule"] is { } parent ? Rule(parent, context) : null;
        var method = mapping["apportion-parent"]?.Method(context);
        var units = ImmutableArray.CreateBuilder<UnitBase>();
        foreach (var (id, unit) in UnitListReader.Read(mapping["units"], UnitShape, context))
        {
            if (unit["base"]?.Whole(context, 0, int.MaxValue) is { } size)
            {
                units.Add(new(id, size));
            }
        }

        if (units.Sum(unit => (long)unit.Size) > int.MaxValue)
        {
            context.Report(AggregationDiagnostics.SumTooLarge(mapping["units"]!.Value.Key, "base"));
        }

        return rule is null ? null : new(units.ToImmutable(), rule, parentRule, method);
    }

    private static PlaceRule? Rule(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, RuleShape, context) is not { } mapping)
        {
            return null;
        }

        var percent = mapping["percent"]?.Percent(context, unitIsStated: true);
        var rounding = mapping["rounding"]?.Word<Rounding>(context);
        var atLeastOne = mapping["at-least-one"]?.Flag(context) ?? false;
        var min = mapping["absolute-min"]?.Whole(context, 0, int.MaxValue);
        var max = mapping["absolute-max"]?.Whole(context, 0, int.MaxValue);
        if (min > max)
        {
            context.Report(ReadingDiagnostics.MoreThan(mapping["absolute-min"]!.Value.At, "absolute-min", min.Value, "absolute-max",
                max.Value));
        }

        return percent is null || rounding is null
            ? null
            : new(percent, rounding.Value) { AtLeastOne = atLeastOne, AbsoluteMin = min, AbsoluteMax = max };
    }
}
