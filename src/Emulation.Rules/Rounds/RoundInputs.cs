using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Awarding;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Rounds;

/// <summary>Puts files of entries together, and says where they contradict each other or the plan.</summary>
internal static class RoundInputs
{
    public static RoundInput Of(Movement movement, IReadOnlyList<MovementEntries> files, List<Diagnostic> diagnostics)
    {
        var rounds = movement.Rounds.Select(round => round.Id).ToArray();
        var units = new SortedDictionary<string, Unit>(StringComparer.Ordinal);
        var entries = new SortedDictionary<string, SortedDictionary<string, MovementEntry>>(StringComparer.Ordinal);
        var rulings = new Dictionary<(string, string, string?), RoundRuling>();
        var figures = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var awardRulings = new HashSet<AwardRuling>();
        foreach (var file in files)
        {
            if (file.Movement != movement.Id)
            {
                diagnostics.Add(RunDiagnostics.AnotherMovement(file, movement.Id));
                continue;
            }

            if (file.After is { } after && !rounds.Contains(after))
            {
                diagnostics.Add(RunDiagnostics.UnknownRound(new(file.File, 1, 1), after, rounds));
            }

            Merge(units, file, diagnostics);
            Merge(entries, file, movement, diagnostics);
            Merge(rulings, file, movement, diagnostics);
            Merge(figures, file, diagnostics);
            awardRulings.UnionWith(file.AwardRulings);
        }

        return new(
            [.. units.Values],
            EntriesParser.Sorted(rulings.Values),
            entries.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Values.ToImmutableArray(), StringComparer.Ordinal))
        {
            Figures = figures.ToImmutable(),
            AwardRulings = AwardRulingParser.Sorted(awardRulings),
        };
    }

    private static void Merge(ImmutableSortedDictionary<string, int>.Builder figures, MovementEntries file, List<Diagnostic> diagnostics)
    {
        foreach (var (name, number) in file.Figures)
        {
            if (figures.TryGetValue(name, out var other) && other != number)
            {
                diagnostics.Add(FigureDiagnostics.Differs(file, name, number, other));
            }

            figures[name] = number;
        }
    }

    private static void Merge(SortedDictionary<string, Unit> units, MovementEntries file, List<Diagnostic> diagnostics)
    {
        foreach (var unit in file.Units)
        {
            if (!units.TryAdd(unit.Id.Value, unit) && !Same(units[unit.Id.Value], unit))
            {
                diagnostics.Add(RunDiagnostics.UnitDiffers(file, unit.Id.Value));
            }
        }
    }

    private static void Merge(
        SortedDictionary<string, SortedDictionary<string, MovementEntry>> entries, MovementEntries file, Movement movement, List<Diagnostic> diagnostics)
    {
        var after = file.After ?? RoundInput.Raw;
        if (!entries.TryGetValue(after, out var own))
        {
            entries.Add(after, own = new(StringComparer.Ordinal));
        }

        foreach (var entry in file.Entries)
        {
            if (!own.TryAdd(entry.Id, entry))
            {
                diagnostics.Add(RunDiagnostics.EntryInTwoFiles(entry.At, entry.Id, own[entry.Id].At));
            }

            var named = entry.Path.Select(step => step.Round).Concat(entry.Waits.Select(wait => wait.Round));
            foreach (var name in named.Where(name => !movement.Rounds.Any(round => round.Id == name)))
            {
                diagnostics.Add(RunDiagnostics.UnknownRound(entry.At, name, movement.Rounds.Select(round => round.Id)));
            }
        }
    }

    private static void Merge(
        Dictionary<(string, string, string?), RoundRuling> rulings, MovementEntries file, Movement movement, List<Diagnostic> diagnostics)
    {
        foreach (var ruling in file.Rulings)
        {
            if (movement.Rounds.FirstOrDefault(round => round.Id == ruling.Round) is not { } round)
            {
                diagnostics.Add(RunDiagnostics.UnknownRound(ruling.At, ruling.Round, movement.Rounds.Select(known => known.Id)));
            }
            else if (!round.Streams.Any(stream => stream.Id == ruling.Stream))
            {
                var known = round.Streams.Select(stream => stream.Id);
                diagnostics.Add(RunDiagnostics.UnknownStream(ruling.At, round.Id, ruling.Stream, NearestWord.Find(ruling.Stream, known), known));
            }

            else if (round.Held is { } held && ruling.Decided < held.Days.From)
            {
                diagnostics.Add(RunDiagnostics.RuledBeforeHeld(ruling, held));
            }

            // The file of each of two parallel rounds carries the rulings on the rounds to come.
            if (!rulings.TryAdd((ruling.Round, ruling.Stream, ruling.Group), ruling)
                && !rulings[(ruling.Round, ruling.Stream, ruling.Group)].Send.SequenceEqual(ruling.Send))
            {
                diagnostics.Add(RunDiagnostics.RulingsDiffer(ruling));
            }
        }
    }

    private static bool Same(Unit a, Unit b) =>
        a.Level == b.Level && a.Parents.SequenceEqual(b.Parents) && a.Clusters.SequenceEqual(b.Clusters) && a.Tags.SequenceEqual(b.Tags)
        && a.Predecessors.SequenceEqual(b.Predecessors) && a.Name == b.Name;
}
