using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads how candidates are ranked and what happens to a tie.</summary>
internal static class RankingReader
{
    public static readonly MappingShape Shape = new(
        "rankingKey", "a ranking key", required: ["order"], optional: ["score", "metric", "rating"]);

    public static readonly MappingShape TieShape = new("tieRule", "how a tie is settled", required: ["by", "cite"], optional: ["seed"]);

    public static ImmutableArray<RankingKey> ReadAll(Field field, ReadingContext context) =>
        [.. field.Items(context).Select(item => Read(item, context)).OfType<RankingKey>()];

    /// <summary>A word alone, or a mapping that says where it stands and which seed was published.</summary>
    public static TieRule? ReadTie(Field field, ReadingContext context)
    {
        if (field.Value is YamlScalar)
        {
            return field.Word<TiePolicy>(context) is { } alone ? new(alone) : null;
        }

        if (MappingReader.Open(field, TieShape, context) is not { } mapping)
        {
            return null;
        }

        var by = mapping["by"]?.Word<TiePolicy>(context);
        var seed = mapping["seed"]?.Text(context);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        if (mapping["seed"] is { } idle && by is { } other and not TiePolicy.Lot)
        {
            context.Report(QuotaDiagnostics.SeedWithoutLot(idle.Key, Words<TiePolicy>.Of(other)));
        }

        return by is null ? null : new(by.Value) { Seed = seed, Citation = citation };
    }

    private static RankingKey? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var order = mapping["order"]?.Word<RankingOrder>(context);
        if (mapping.ExactlyOne("score", "metric", "rating") is not { } source)
        {
            return null;
        }

        var descending = order == RankingOrder.Desc;
        return source.Name switch
        {
            "score" => source.Text(context) is { } score ? new(RankingSource.Score, score, descending) : null,
            "metric" => source.Text(context) is { } metric ? new(RankingSource.Metric, metric, descending) : null,
            _ => source.True(context) ? new(RankingSource.Rating, null, descending) : null,
        };
    }
}
