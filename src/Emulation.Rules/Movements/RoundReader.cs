using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Time;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using NodaTime.Text;

namespace Emulation.Rules.Movements;

/// <summary>Reads the rounds of a movement's plan, and puts each after those whose results it takes.</summary>
internal static class RoundReader
{
    private const string Entries = "entries";

    public static readonly MappingShape Shape = new(
        "movement-round", "a round", required: ["title", "takes", "streams"], optional: ["held", "cite", "status"]);

    /// <summary>The rounds; none where one of them cannot be read.</summary>
    /// <param name="field">The rounds.</param>
    /// <param name="runs">When the movement runs, or null where that cannot be read.</param>
    /// <param name="names">The ids that are written, also of rounds that cannot be read: whoever names one of those names it rightly.</param>
    /// <param name="context">Takes what is wrong.</param>
    public static ImmutableArray<MovementRound> ReadAll(Field field, EffectivePeriod? runs, out ImmutableArray<string> names, ReadingContext context)
    {
        var entries = field.Entries(context);
        string[] known = [.. entries.Select(entry => entry.Name)];
        names = [.. known];
        var rounds = new List<(Field Field, MovementRound Round)>();
        foreach (var entry in entries)
        {
            if (Read(entry, known, context) is { } round)
            {
                rounds.Add((entry, round));
            }
        }

        foreach (var (entry, round) in rounds)
        {
            if (round.Held is { } held && runs is not null && !runs.Overlaps(held.Days))
            {
                context.Report(RoundDiagnostics.OutsideTheMovement(entry.Key, round.Id, held));
            }
        }

        foreach (var (entry, round) in rounds.Where(each => each.Round.Held is not null))
        {
            foreach (var taken in rounds.Where(each => round.Takes.Contains(each.Round.Id)).Select(each => each.Round))
            {
                // A round that ends before the other begins cannot take its results.
                if (taken.Held is { } earlier && round.Held!.Days.To is { } end && end <= earlier.Days.From)
                {
                    context.Report(RoundDiagnostics.HeldBefore(entry.Key, round.Id, round.Held, taken.Id, earlier));
                }
            }
        }

        if (rounds.Count < entries.Length)
        {
            return [];
        }

        var ordered = InOrder(rounds, context);
        if (rounds.Exists(each => each.Round.Takes.Any(taken => !known.Contains(taken))))
        {
            return ordered;   // which round leads nowhere is not known before that is mended
        }

        foreach (var (entry, round) in rounds.Where(each => ordered.Length > 0 && each.Round.Id != ordered[^1].Id))
        {
            if (!rounds.Exists(other => other.Round.Takes.Contains(round.Id)))
            {
                context.Report(RoundDiagnostics.LeadsNowhere(entry.Key, round.Id));
            }
        }

        return ordered;
    }

    private static MovementRound? Read(Field field, string[] known, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var title = mapping["title"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var takes = mapping["takes"] is { } sources ? Takes(sources, known, context) : null;
        var held = mapping["held"] is { } time ? Held(time, context) : null;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var status = mapping.Status();
        var streams = mapping["streams"] is { } parts ? StreamRuleReader.ReadAll(parts, context) : [];
        return title is null || takes is null || streams.IsEmpty
            ? null
            : new(id, title, streams) { Takes = takes.Value, Held = held, Citation = cite, Status = status };
    }

    private static ImmutableArray<string>? Takes(Field field, string[] known, ReadingContext context)
    {
        var takes = field.IdList(context);
        if (takes.Contains(Entries))
        {
            if (takes.Length > 1)
            {
                context.Report(RoundDiagnostics.EntriesAndRounds(field.At));
            }

            return [];
        }

        foreach (var item in field.Items(context))
        {
            if (item.Value is YamlScalar { Text: var round } && Ids.IsId(round) && !known.Contains(round))
            {
                context.Report(RoundDiagnostics.UnknownRound(item.At, round, [.. known, Entries]));
            }
        }

        return takes.IsEmpty ? null : takes;
    }

    private static RoundTime? Held(Field field, ReadingContext context)
    {
        if (field.Value is YamlMapping)
        {
            return PeriodReader.Read(field, context) is { } days ? new(days) : null;
        }

        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (text.Length == 7 && YearMonthPattern.Iso.Parse(text) is { Success: true } month)
        {
            return new(month.Value);
        }

        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return new(new EffectivePeriod(day.Value, day.Value.PlusDays(1)));
        }

        context.Report(RoundDiagnostics.NotAMonth(field.At, text));
        return null;
    }

    // Each round after those it takes, otherwise in the order of the text (Kahn 1962, the first that is ready goes first).
    private static ImmutableArray<MovementRound> InOrder(List<(Field Field, MovementRound Round)> rounds, ReadingContext context)
    {
        var ordered = ImmutableArray.CreateBuilder<MovementRound>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var known = rounds.Select(each => each.Round.Id).ToHashSet(StringComparer.Ordinal);
        var left = rounds.ToList();
        while (left.FindIndex(each => each.Round.Takes.All(take => done.Contains(take) || !known.Contains(take))) is >= 0 and var ready)
        {
            ordered.Add(left[ready].Round);
            done.Add(left[ready].Round.Id);
            left.RemoveAt(ready);
        }

        if (left.Count > 0)
        {
            ReportCircle(left, context);
        }

        return ordered.ToImmutable();
    }

    private static void ReportCircle(List<(Field Field, MovementRound Round)> left, ReadingContext context)
    {
        // Whoever is left takes another that is left; following them comes back to one that was seen.
        var path = new List<string>();
        for (var at = left[0]; ; at = left.Find(each => at.Round.Takes.Contains(each.Round.Id)))
        {
            if (path.IndexOf(at.Round.Id) is >= 0 and var start)
            {
                context.Report(RoundDiagnostics.Circle(left.Find(each => each.Round.Id == path[start]).Field.Key, [.. path[start..], path[start]]));
                return;
            }

            path.Add(at.Round.Id);
        }
    }
}
