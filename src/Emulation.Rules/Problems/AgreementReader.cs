using System.Collections.Immutable;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of how far jurors agree.</summary>
internal static class AgreementReader
{
    public static readonly MappingShape Shape = new(
        "agreement", "a problem of agreement", required: ["problem", "measure"], optional: ["jurors", "acts", "disputed-above", "counts"]);

    public static readonly ProblemKind Kind = new("agreement", Shape, Read);

    private static readonly string[] _marked = ["jurors", "acts"];

    private static Problem? Read(MappingReader mapping, ReadingContext context)
    {
        if (mapping["measure"] is not { } stated || stated.Word<AgreementMeasure>(context) is not { } measure)
        {
            return null;
        }

        var option = $"measure: {Words<AgreementMeasure>.Of(measure)}";
        if (measure == AgreementMeasure.FleissKappa)
        {
            Pair(["counts"], [.. _marked, "disputed-above"], "measure: kendall-w");
            var rows = mapping["counts"] is { } counts ? Rows(counts, context) : [];
            return context.HasErrors ? null : new RaterAgreementProblem(rows);
        }

        Pair(_marked, ["counts"], "measure: fleiss-kappa");
        var limit = mapping["disputed-above"]?.ExactFromZero(context);
        var marks = MarksReader.Read(mapping, [], context);
        return marks.Table(mapping["acts"]?.Key ?? stated.Key, context) is { } table ? new JurorAgreementProblem(table, limit) : null;

        void Pair(string[] needed, string[] unread, string without)
        {
            foreach (var key in needed)
            {
                if (!mapping.Has(key))
                {
                    context.Report(AggregationDiagnostics.NeededFor(stated.Key, "the problem", key, option));
                }
            }

            foreach (var key in unread)
            {
                if (mapping[key] is { } field)
                {
                    context.Report(AggregationDiagnostics.NotRead(field.Key, key, without));
                }
            }
        }
    }

    /// <summary>How many raters chose each category, a row for each subject.</summary>
    private static ImmutableArray<ImmutableArray<int>> Rows(Field field, ReadingContext context)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        foreach (var row in field.Value is YamlSequence ? field.Items(context) : [])
        {
            ImmutableArray<int> counts = [.. row.Items(context).Select(item => item.Whole(context, 0, 1_000_000)).OfType<int>()];
            var (sum, expected) = (Sum(counts), Sum(rows.Count > 0 ? rows[0] : counts));
            if (rows.Count > 0 && counts.Length != rows[0].Length)
            {
                context.Report(AggregationDiagnostics.OtherCategories(row.At, counts.Length, rows[0].Length));
            }
            else if (sum != expected)
            {
                context.Report(AggregationDiagnostics.OtherRaters(row.At, sum, expected));
            }
            else if (sum < 2)
            {
                context.Report(AggregationDiagnostics.TooFewRaters(row.At, sum));
            }

            rows.Add(counts);
        }

        if (field.Value is not YamlSequence)
        {
            context.Report(ReadingDiagnostics.WrongType(field.At, field.Name, "a list of rows", "no list"));
        }

        return rows.ToImmutable();
    }

    private static long Sum(ImmutableArray<int> counts) => counts.Sum(count => (long)count);
}
