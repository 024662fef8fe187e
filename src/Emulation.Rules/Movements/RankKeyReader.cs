using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Movements;

/// <summary>Reads by what a stream ranks, and what an entry must reach.</summary>
internal static class RankKeyReader
{
    public static readonly MappingShape Shape = new("rank-key", "a ranking key", required: [], optional: ["score", "jury", "criteria", "drop", "drop-by", "order"]);

    public static readonly MappingShape MinimumShape = new(
        "score-minimum", "a minimum", required: ["at-least"], optional: ["score", "jury", "cite", "status"]);

    private const int MostDropped = 100;

    /// <summary>The keys of a ranking: the name of a score, or a mapping, or a list of either.</summary>
    public static ImmutableArray<RankKey> ReadAll(Field field, ReadingContext context)
    {
        var keys = ImmutableArray.CreateBuilder<RankKey>();
        foreach (var item in field.Items(context))
        {
            if (Read(item, context) is not { } key)
            {
                continue;
            }

            if (keys.Any(other => other.Name == key.Name))
            {
                context.Report(ReadingDiagnostics.ListedTwice(item.At, item.Name, key.Name));
            }
            else
            {
                keys.Add(key);
            }
        }

        return keys.ToImmutable();
    }

    public static ImmutableArray<ScoreMinimum> ReadMinimum(
        Field field, ImmutableArray<RankKey> ranking, Domain.Citations.Citation? citation, ReadingContext context) =>
        [.. field.Items(context).Select(item => ReadOne(item, ranking, citation, context)).OfType<ScoreMinimum>()];

    private static RankKey? Read(Field field, ReadingContext context)
    {
        if (field.Value is YamlScalar)
        {
            return field.Id(context) is { } name ? new(name) : null;
        }

        if (MappingReader.Open(field, Shape, context) is not { } mapping || mapping.ExactlyOne("score", "jury") is not { } source)
        {
            return null;
        }

        var id = source.Id(context);
        var descending = mapping["order"]?.Word<RankOrder>(context) != RankOrder.Asc;
        if (source.Name == "score")
        {
            foreach (var idle in (ReadOnlySpan<string>)["criteria", "drop", "drop-by"])
            {
                if (mapping[idle] is { } unread)
                {
                    context.Report(ReadingDiagnostics.NotExactlyOne(unread.Key, Shape.What, ["score", idle]));
                }
            }

            return id is null ? null : new(id, descending);
        }

        if (mapping["criteria"] is not { } criteria)
        {
            context.Report(ReadingDiagnostics.MissingKey(source.Key, "a jury's total", "criteria"));
            return null;
        }

        var drop = mapping["drop"]?.Whole(context, 1, MostDropped) ?? 0;
        var dropsTotals = mapping["drop-by"]?.Word<DroppedMarks>(context) == DroppedMarks.Total;
        if (mapping["drop-by"] is { } scope && !mapping.Has("drop"))
        {
            context.Report(ReadingDiagnostics.MissingKey(scope.Key, "a jury's total", "drop"));
        }

        return id is null ? null : new(id, descending) { Criteria = Criteria(criteria, context), Drop = drop, DropsTotals = dropsTotals };
    }

    private static ImmutableSortedDictionary<string, Rational> Criteria(Field field, ReadingContext context)
    {
        var weights = ImmutableSortedDictionary.CreateBuilder<string, Rational>(StringComparer.Ordinal);
        foreach (var entry in field.Entries(context))
        {
            if (entry.Exact(context) is not { } weight)
            {
                continue;
            }

            if (weight <= Rational.Zero)
            {
                context.Report(RoundDiagnostics.NotAWeight(entry.At, entry.Name, weight.ToString()));
            }

            weights[IdReader.Key(entry, context)] = weight;
        }

        return weights.ToImmutable();
    }

    private static ScoreMinimum? ReadOne(
        Field field, ImmutableArray<RankKey> ranking, Domain.Citations.Citation? citation, ReadingContext context)
    {
        if (MappingReader.Open(field, MinimumShape, context) is not { } mapping || mapping.ExactlyOne("score", "jury") is not { } source)
        {
            return null;
        }

        var least = mapping["at-least"]?.Exact(context);
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : citation;
        var status = mapping.Status();
        if (source.Id(context) is not { } name)
        {
            return null;
        }

        var key = source.Name == "score" ? new RankKey(name) : ranking.FirstOrDefault(known => known.IsJury && known.Name == name);
        if (key is null)
        {
            context.Report(RoundDiagnostics.NotRanked(source.At, name));
        }

        return key is null || least is null || cite is null ? null : new(key, least.Value, cite, status);
    }
}
