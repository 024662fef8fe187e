using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Juries;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of a jury.</summary>
internal static class JuryReader
{
    public static readonly MappingShape Shape = new(
        "jury", "a problem of a jury", required: ["problem", "aggregate", "jurors", "acts"],
        optional:
        [
            "drop", "fraction", "drop-by", "missing", "fill", "least-marks", "too-few", "decimals", "rounding", "rank-by", "criteria",
        ]);

    public static readonly MappingShape CriterionShape = new("juryCriterion", "a criterion", required: ["id"], optional: ["weight"]);

    public static readonly ProblemKind Kind = new("jury", Shape, Read);

    private static JuryProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var rule = Rule(mapping, context);
        var criteria = Criteria(mapping["criteria"], context);
        var marks = MarksReader.Read(mapping, [.. criteria.Select(criterion => criterion.Id)], context);
        if (criteria.IsEmpty)
        {
            criteria = [new("", 1)];
        }

        if (mapping["acts"] is { } acts && (!mapping.Has("missing") || rule?.Missing == MissingMarks.Reject))
        {
            marks.RequireAll([.. criteria.Select(criterion => criterion.Id)], acts.Key, context);
        }

        return rule is null || context.HasErrors
            ? null
            : new(new() { Jurors = marks.Jurors, Acts = marks.Acts, Criteria = criteria, Marks = marks.Given }, rule);
    }

    private static ImmutableArray<JuryCriterion> Criteria(Field? field, ReadingContext context)
    {
        var criteria = ImmutableArray.CreateBuilder<JuryCriterion>();
        foreach (var (id, criterion) in UnitListReader.Read(field, CriterionShape, context))
        {
            var weight = criterion["weight"] is { } stated ? stated.ExactFromZero(context) : 1;
            criteria.Add(new(id, weight ?? 1));
        }

        return criteria.ToImmutable();
    }

    private static JuryRule? Rule(MappingReader mapping, ReadingContext context)
    {
        var aggregation = mapping["aggregate"]?.Word<MarkAggregation>(context);
        var drop = mapping["drop"]?.Whole(context, 1, 1_000) ?? 1;
        var fraction = mapping["fraction"] is { } part ? Fraction(part, context) : Rational.Zero;
        var scope = mapping["drop-by"]?.Word<DropScope>(context) ?? DropScope.Criterion;
        var missing = mapping["missing"]?.Word<MissingMarks>(context) ?? MissingMarks.Reject;
        var fill = mapping["fill"]?.Exact(context) ?? Rational.Zero;
        var leastMarks = mapping["least-marks"]?.Whole(context, 1, 1_000) ?? 1;
        var tooFew = mapping["too-few"]?.Word<TooFewMarks>(context) ?? TooFewMarks.NoScore;
        var decimals = mapping["decimals"]?.Whole(context, 0, FixedDecimal.Most);
        var rounding = mapping["rounding"]?.Word<Rounding>(context) ?? Rounding.HalfUp;
        var rankBy = mapping["rank-by"]?.Word<RankBy>(context) ?? RankBy.Exact;
        Pair("drop", isRead: aggregation == MarkAggregation.DropHighLow, isNeeded: false, "aggregate: drop-high-low");
        Pair("fraction", isRead: aggregation == MarkAggregation.Trimmed, isNeeded: true, "aggregate: trimmed");
        Pair("fill", isRead: missing == MissingMarks.Fill, isNeeded: true, "missing: fill");
        Pair("rounding", isRead: mapping.Has("decimals"), isNeeded: true, "decimals");
        if (rankBy == RankBy.Rounded && !mapping.Has("decimals"))
        {
            context.Report(AggregationDiagnostics.NeededFor(mapping["rank-by"]!.Value.Key, "the jury", "decimals", "rank-by: rounded"));
        }

        // With several criteria the two readings give different scores, so the text must say which it means.
        if (aggregation is not null and not MarkAggregation.Mean && mapping.Has("criteria") && !mapping.Has("drop-by"))
        {
            context.Report(AggregationDiagnostics.NeededFor(
                mapping["aggregate"]!.Value.Key, "the jury", "drop-by", $"aggregate: {Words<MarkAggregation>.Of(aggregation.Value)}"));
        }

        return aggregation is null || fraction is null ? null : new(aggregation.Value)
        {
            Drop = drop,
            Fraction = fraction.Value,
            Scope = scope,
            Missing = missing,
            Fill = fill,
            LeastMarks = leastMarks,
            TooFew = tooFew,
            Decimals = decimals,
            Rounding = rounding,
            RankByRounded = rankBy == RankBy.Rounded,
        };

        void Pair(string key, bool isRead, bool isNeeded, string option)
        {
            if (mapping[key] is { } stated && !isRead)
            {
                context.Report(AggregationDiagnostics.NotRead(stated.Key, key, option));
            }
            else if (isNeeded && isRead && !mapping.Has(key))
            {
                context.Report(AggregationDiagnostics.NeededFor(mapping[option.Split(':')[0]]!.Value.Key, "the jury", key, option));
            }
        }
    }

    private static Rational? Fraction(Field field, ReadingContext context)
    {
        if (field.Exact(context) is not { } fraction)
        {
            return null;
        }

        if (fraction >= Rational.Zero && fraction * 2 < 1)
        {
            return fraction;
        }

        context.Report(AggregationDiagnostics.NotAFraction(field.At, fraction.ToString()));
        return null;
    }
}
