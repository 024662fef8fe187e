using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads how candidates are ranked and what happens to a tie.</summary>
internal static class RankingReader
{
    public static readonly MappingShape Shape = new(
        "rankingKey", "a ranking key", required: ["order"], optional: ["score", "metric", "rating"]);

    private static readonly string[] _otherTies = ["all", "none", "lot"];

    public static ImmutableArray<RankingKey> ReadAll(Field field, ReadingContext context) =>
        [.. field.Items(context).Select(item => Read(item, context)).OfType<RankingKey>()];

    public static TiePolicy? ReadTie(Field field, ReadingContext context) => field.Word<TiePolicy>(context, _otherTies);

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
