using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Time;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads how a movement goes on: in a later period, in other movements, and in the yearly evaluation.</summary>
internal static class FeedReader
{
    public static readonly MappingShape Shape = new(
        "movement-feed", "a feed", required: ["place", "review", "cite"], optional: ["entered", "passed", "to", "reviewed", "status"]);

    public static readonly MappingShape CarriesOnShape = new("carries-on", "a continuation", required: ["in", "cite"], optional: ["status"]);

    public static readonly MappingShape WovenShape = new(
        "woven-with", "what is woven in", required: ["says", "cite"], optional: ["movements", "status"]);

    public static ImmutableArray<MovementFeed> ReadAll(Field field, ImmutableArray<string> rounds, ReadingContext context) =>
        [.. field.Entries(context).Select(entry => Read(entry, rounds, context)).OfType<MovementFeed>()];

    public static MovementContinuation? ReadCarriesOn(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, CarriesOnShape, context) is not { } mapping)
        {
            return null;
        }

        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var status = mapping.Status();
        if (mapping["in"] is not { } later || later.Text(context) is not { } text)
        {
            return null;
        }

        if (!PeriodId.TryParse(text, out var period))
        {
            context.Report(RoundDiagnostics.NotAPeriod(later.At, text));
            return null;
        }

        return cite is null ? null : new(period, cite, status);
    }

    public static WovenMovements? ReadWoven(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, WovenShape, context) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var status = mapping.Status();
        var movements = mapping["movements"]?.PolicyIdList(context) ?? [];
        return says is null || cite is null ? null : new(says, cite, status) { Movements = [.. movements.Select(id => new MovementId(id))] };
    }

    private static MovementFeed? Read(Field field, ImmutableArray<string> rounds, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var place = mapping["place"]?.Word<MovementPlace>(context);
        var review = mapping["review"]?.Word<MovementReview>(context);
        var cite = mapping["cite"] is { } where ? CitationReader.Read(where, context, orDocument: true) : null;
        var status = mapping.Status();
        var to = mapping["to"]?.Word<FeedRecipient>(context) ?? FeedRecipient.Subject;
        var reviewed = mapping["reviewed"]?.Date(context);
        if (mapping.ExactlyOne("entered", "passed") is not { } how || how.Id(context) is not { } round)
        {
            return null;
        }

        if (!rounds.Contains(round))
        {
            context.Report(RoundDiagnostics.UnknownRound(how.At, round, rounds));
        }

        return place is null || review is null || cite is null
            ? null
            : new(id, place.Value, review.Value, round, how.Name == "passed", cite, status) { To = to, Reviewed = reviewed };
    }
}
