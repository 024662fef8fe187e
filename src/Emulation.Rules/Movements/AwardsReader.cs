using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Movements;

/// <summary>Reads what a movement gives, by authority.</summary>
internal static class AwardsReader
{
    public static readonly MappingShape Shape = new(
        "movement-awards", "the awards of a movement", required: ["of", "rank-by", "give"], optional: ["non-duplication", "ties"]);

    public static readonly MappingShape AwardShape = new(
        "movement-award", "an award of a movement", required: ["title", "by", "places", "cite"], optional: ["award", "kinds", "status"]);

    public static readonly MappingShape NonDuplicationShape = new(
        "non-duplication", "non-duplication", required: ["cite"], optional: ["status"]);

    public static readonly MappingShape StatedShape = new("stated-figure", "a stated figure", required: ["stated"]);

    private const string Entries = "entries";
    private const int MostPlaces = 1_000_000;

    public static MovementAwards? Read(Field field, IEnumerable<string> rounds, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var of = mapping["of"]?.Text(context);
        if (of is not null && of != Entries && !rounds.Contains(of))
        {
            context.Report(AwardsDiagnostics.NoSuchRound(mapping["of"]!.Value.At, of, [Entries, .. rounds]));
        }

        var ranking = mapping["rank-by"] is { } keys ? RankKeyReader.ReadAll(keys, context) : [];
        var ties = mapping["ties"]?.Word<TiePolicy>(context, ["lot"]) ?? TiePolicy.Refer;
        var once = mapping["non-duplication"] is { } rule ? MappingReader.Open(rule, NonDuplicationShape, context) : null;
        var cite = once?["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        ImmutableArray<MovementAward> give = mapping["give"] is { } offers
            ? [.. offers.Entries(context).Select(entry => ReadOne(entry, context)).OfType<MovementAward>()]
            : [];
        return of is null || give.IsEmpty
            ? null
            : new(of == Entries ? null : of, give, ranking)
            {
                NonDuplication = cite,
                NonDuplicationStatus = once?.Status() ?? context.Verification,
                Ties = ties,
            };
    }

    /// <summary>A number of places, or the name under which the entries state it: <c>{stated: city-acts}</c>.</summary>
    public static PlaceCount? Count(Field field, ReadingContext context)
    {
        if (field.Value is not YamlMapping)
        {
            return field.Whole(context, 0, MostPlaces) is { } count ? new(count) : null;
        }

        return MappingReader.Open(field, StatedShape, context)?["stated"]?.Id(context) is { } figure ? new PlaceCount(figure) : null;
    }

    private static MovementAward? ReadOne(Field entry, ReadingContext context)
    {
        var id = IdReader.Key(entry, context);
        if (MappingReader.Open(entry, AwardShape, context) is not { } mapping)
        {
            return null;
        }

        var title = mapping["title"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var by = mapping["by"]?.Id(context);
        var award = mapping["award"]?.Id(context);
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var status = mapping.Status();
        var kinds = mapping["kinds"]?.WordList<EntryKind>(context) ?? [];
        var byKind = ImmutableSortedDictionary.CreateBuilder<EntryKind, PlaceCount>();
        PlaceCount? common = null;
        if (mapping["places"] is { } places)
        {
            if (places.Value is YamlMapping { Entries: var inner } && inner.All(each => each.Key.Text != "stated"))
            {
                ByKind(places, mapping, byKind, context);
            }
            else
            {
                common = Count(places, context);
                if (kinds.IsEmpty && !mapping.Has("kinds"))
                {
                    context.Report(ReadingDiagnostics.MissingKey(entry.Key, "an award with common places", "kinds"));
                }
            }
        }

        return title is null || by is null || cite is null || (byKind.Count == 0 && common is null)
            ? null
            : new(id, title, by, cite, status)
            {
                Award = award is null ? default(AwardId?) : new AwardId(award),
                PlacesByKind = byKind.ToImmutable(),
                Kinds = kinds,
                Places = common,
            };
    }

    private static void ByKind(
        Field places, MappingReader mapping, ImmutableSortedDictionary<EntryKind, PlaceCount>.Builder byKind, ReadingContext context)
    {
        if (mapping["kinds"] is { } idle)
        {
            context.Report(AwardsDiagnostics.KindsTwice(idle.Key));
        }

        foreach (var kind in places.Entries(context))
        {
            var count = Count(kind, context);
            if (Words<EntryKind>.Find(kind.Name) is not { } known)
            {
                context.Report(ReadingDiagnostics.UnknownWord(kind.Key, "places", kind.Name, Words<EntryKind>.All));
            }
            else if (count is not null)
            {
                byKind[known] = count;
            }
        }
    }
}
