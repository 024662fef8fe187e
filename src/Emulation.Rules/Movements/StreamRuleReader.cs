using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads the streams of a round: which entries compete with which, and how many are sent on.</summary>
internal static class StreamRuleReader
{
    public static readonly MappingShape Shape = new(
        "round-stream", "a stream", required: ["title", "by", "cite"],
        optional: ["kind", "units", "of", "at-most", "rounding", "at-least-one", "absolute-min", "absolute-max", "minimum", "rank-by", "ties", "seed", "report-shortage", "status"]);

    private static readonly ImmutableArray<string> _groupings = ["everybody", "unit", "cluster", .. EnumWords<UnitLevel>.All];

    public static ImmutableArray<StreamRule> ReadAll(Field field, ReadingContext context)
    {
        var streams = ImmutableArray.CreateBuilder<StreamRule>();
        foreach (var entry in field.Entries(context))
        {
            if (Read(entry, context) is not { } stream)
            {
                continue;
            }

            if (streams.FirstOrDefault(other => TakesTheSame(other, stream)) is { } same)
            {
                context.Report(RoundDiagnostics.SameEntries(entry.Key, stream.Id, same.Id));
            }

            streams.Add(stream);
        }

        return streams.ToImmutable();
    }

    private static StreamRule? Read(Field field, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var title = mapping["title"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var by = mapping["by"] is { } among ? Grouping(among, context) : null;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var status = mapping.Status();
        var kinds = mapping["kind"]?.WordList<EntryKind>(context) ?? [];
        var units = mapping["units"] is { } meant ? UnitFilterReader.Read(meant, context) : UnitFilter.All;
        var of = mapping["of"]?.TextList(context) ?? [];
        if (mapping["of"] is { } named && by is { Grouping: not RoundGrouping.Level })
        {
            context.Report(RoundDiagnostics.NoGroupsToChoose(named.Key, EnumWords<RoundGrouping>.Of(by.Value.Grouping)));
        }

        var ranking = mapping["rank-by"] is { } keys ? RankKeyReader.ReadAll(keys, context) : [];
        var minimum = mapping["minimum"] is { } least ? RankKeyReader.ReadMinimum(least, ranking, cite, context) : [];
        var limit = PlaceLimitReader.Read(mapping, context);
        var (ties, seed) = Ties(mapping, context);
        var reports = mapping["report-shortage"]?.True(context) ?? false;
        Check(mapping, id, reports, context);
        return title is null || by is null || cite is null || units is null
            ? null
            : new(id, title, by.Value.Grouping, cite, status)
            {
                Kinds = kinds,
                Units = units,
                Level = by.Value.Level,
                Of = [.. of.Select(unit => new UnitId(unit))],
                AtMost = limit,
                Minimum = minimum,
                RankBy = ranking,
                Ties = ties,
                Seed = seed,
                ReportsShortage = reports,
            };
    }

    private static (RoundGrouping Grouping, UnitLevel? Level)? Grouping(Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        switch (_groupings.IndexOf(text))
        {
            case < 0:
                context.Report(RoundDiagnostics.NotALevel(field.At, text, _groupings));
                return null;
            case < (int)RoundGrouping.Level and var grouping:
                return ((RoundGrouping)grouping, null);
            case var level:
                return (RoundGrouping.Level, (UnitLevel)(level - (int)RoundGrouping.Level));
        }
    }

    private static (TiePolicy Ties, string? Seed) Ties(MappingReader mapping, ReadingContext context)
    {
        var ties = mapping["ties"]?.Word<TiePolicy>(context) ?? TiePolicy.Refer;
        var seed = mapping["seed"]?.Text(context);
        if (ties == TiePolicy.Lot && !mapping.Has("seed"))
        {
            context.Report(RoundDiagnostics.NoSeed(mapping["ties"]!.Value.At));
        }
        else if (ties != TiePolicy.Lot && mapping["seed"] is { } idle)
        {
            context.Report(RoundDiagnostics.IdleSeed(idle.Key));
        }

        return (ties, seed);
    }

    private static void Check(MappingReader mapping, string id, bool reports, ReadingContext context)
    {
        if (mapping["at-most"] is { } limit && !mapping.Has("rank-by"))
        {
            context.Report(RoundDiagnostics.RanksByNothing(limit.Key, id));
        }

        if (reports && !mapping.Has("at-most"))
        {
            context.Report(RoundDiagnostics.NothingToFallShortOf(mapping["report-shortage"]!.Value.Key, id));
        }
    }

    // What is seen from the plan alone; whether two choices share a unit is known only with the units.
    private static bool TakesTheSame(StreamRule a, StreamRule b) =>
        (a.Kinds.IsEmpty || b.Kinds.IsEmpty || a.Kinds.Intersect(b.Kinds).Any())
        && a.Of.IsEmpty && b.Of.IsEmpty
        && ((IsAll(a.Units) || IsAll(b.Units)) || Same(a.Units, b.Units));

    private static bool IsAll(UnitFilter units) => Same(units, UnitFilter.All);

    private static bool Same(UnitFilter a, UnitFilter b) =>
        a.Levels.SequenceEqual(b.Levels) && a.Tags.SequenceEqual(b.Tags) && a.Without.SequenceEqual(b.Without) && a.Units.SequenceEqual(b.Units);
}
