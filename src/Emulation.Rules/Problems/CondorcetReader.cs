using System.Collections.Immutable;
using Emulation.Rules.Juries;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of several rankings.</summary>
internal static class CondorcetReader
{
    public static readonly MappingShape Shape = new(
        "condorcet", "a problem of rankings", required: ["problem", "ballots"], optional: ["methods"]);

    public static readonly ProblemKind Kind = new("condorcet", Shape, Read);

    private static CondorcetProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var methods = mapping["methods"]?.WordList<RankingMethod>(context) ?? [.. Enum.GetValues<RankingMethod>()];
        var ballots = ImmutableArray.CreateBuilder<Ballot>();
        var items = new HashSet<string>(StringComparer.Ordinal);
        var fields = mapping["ballots"]?.Items(context) ?? [];
        foreach (var field in fields)
        {
            if (ReadBallot(field, context) is { } ballot)
            {
                ballots.Add(ballot);
                items.UnionWith(ballot.Order);
            }
        }

        if (context.HasErrors)
        {
            return null;
        }

        for (var i = 0; i < ballots.Count; i++)
        {
            foreach (var item in items.Except(ballots[i].Order).Order(StringComparer.Ordinal))
            {
                context.Report(AggregationDiagnostics.NotRanked(fields[i].At, item));
            }
        }

        if (methods.Contains(RankingMethod.Kemeny) && items.Count > RankAggregation.MostItems)
        {
            context.Report(AggregationDiagnostics.TooManyItems((mapping["methods"] ?? mapping["ballots"])!.Value.Key, items.Count));
        }

        return context.HasErrors ? null : new(RankAggregation.Of(ballots.ToImmutable()), methods);
    }

    private static Ballot? ReadBallot(Field field, ReadingContext context)
    {
        if (field.Value is not YamlSequence { Items.Length: >= 2 } list)
        {
            context.Report(AggregationDiagnostics.NotABallot(field.At));
            return null;
        }

        var count = new Field(field.Name, field.Key, list.Items[0]).Whole(context, 1, 1_000_000);
        var order = ImmutableArray.CreateBuilder<string>();
        foreach (var node in list.Items.Skip(1))
        {
            if (new Field(field.Name, field.Key, node).Text(context) is not { } item)
            {
                continue;
            }

            if (order.Contains(item))
            {
                context.Report(AggregationDiagnostics.RankedTwice(node.Span, item));
            }
            else
            {
                order.Add(item);
            }
        }

        return count is null ? null : new(count.Value, order.ToImmutable());
    }
}
