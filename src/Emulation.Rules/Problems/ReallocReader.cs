using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Apportioning;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of vacancies.</summary>
internal static class ReallocReader
{
    public static readonly MappingShape Shape = new("realloc", "a problem of vacancies", required: ["problem", "policy", "units"]);

    public static readonly MappingShape UnitShape = new(
        "reallocUnit", "a unit", required: ["id", "quota"], optional: ["available", "scores", "weight"]);

    public static readonly ProblemKind Kind = new("realloc", Shape, Read);

    private static ReallocProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var policy = mapping["policy"]?.Word<VacancyPolicy>(context);
        var units = ImmutableArray.CreateBuilder<QuotaUnit>();
        foreach (var (id, unit) in UnitListReader.Read(mapping["units"], UnitShape, context))
        {
            var quota = unit["quota"]?.Whole(context, 0, int.MaxValue);
            var scores = ImmutableArray<Rational>.Empty;
            var available = unit.ExactlyOne("available", "scores") switch
            {
                { Name: "available" } number => number.Whole(context, 0, int.MaxValue),
                { } list => (scores = Scores(list, context)).Length,
                _ => null,
            };
            var weight = unit["weight"]?.ExactFromZero(context);
            if (policy == VacancyPolicy.BestRemaining && unit.Has("available") && !unit.Has("scores"))
            {
                context.Report(AggregationDiagnostics.NeededFor(unit.Key, "the unit", "scores", "policy: best-remaining"));
            }

            if (policy == VacancyPolicy.SainteLague && !unit.Has("weight"))
            {
                context.Report(AggregationDiagnostics.NeededFor(unit.Key, "the unit", "weight", "policy: sainte-lague"));
            }

            if (quota is not null && available is not null)
            {
                units.Add(new(id, quota.Value, available.Value) { Scores = scores, Weight = weight ?? Rational.Zero });
            }
        }

        if (units.Sum(unit => (long)unit.Quota) > int.MaxValue)
        {
            context.Report(AggregationDiagnostics.SumTooLarge(mapping["units"]!.Value.Key, "quota"));
        }

        return policy is null ? null : new(units.ToImmutable(), policy.Value);
    }

    /// <summary>No score at all is an answer: nobody is available.</summary>
    private static ImmutableArray<Rational> Scores(Field field, ReadingContext context) =>
        field.Value is YamlSequence { Items.IsEmpty: true }
        ? []
        : [.. field.Items(context).Select(item => item.Exact(context)).OfType<Rational>()];
}
