using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Awarding;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Rounds;

/// <summary>Reads the outermost object of a file of entries, and checks what one part of it says of another.</summary>
internal sealed class EntriesParser(string file)
{
    private readonly SortedDictionary<string, (Unit Unit, Spot At)> _units = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (MovementEntry Entry, Spot At, Spot UnitAt)> _entries = new(StringComparer.Ordinal);
    private readonly List<(RoundRuling Ruling, Spot At)> _rulings = [];
    private readonly ImmutableSortedDictionary<string, int>.Builder _figures = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
    private readonly List<(AwardRuling Ruling, Spot At)> _awardRulings = [];
    private readonly EntryParser _reader = new();
    private bool _hasUnits;

    public MovementEntries? Read(ref DossierJson json)
    {
        if (!json.BeginObject()) return null;
        (string? movement, string? after) = (null, null);
        ulong seen = 0;
        while (json.NextKey(ref seen, out EntriesKey key))
        {
            switch (key)
            {
                case EntriesKey.Format:
                    var at = json.Here();
                    if (json.Text(required: true) is { } format && format != MovementEntries.Format1)
                    {
                        json.Report(EntriesDiagnostics.UnknownFormat(at, format));
                        return null;   // what a later format means cannot be guessed
                    }

                    break;
                case EntriesKey.Movement: movement = json.Text(required: true); break;
                case EntriesKey.After: after = json.Text(); break;
                case EntriesKey.Units: ReadUnits(ref json); break;
                case EntriesKey.Entries: ReadEntries(ref json); break;
                case EntriesKey.Rulings: ReadRulings(ref json); break;
                case EntriesKey.Figures: FiguresParser.Read(ref json, _figures); break;
                case EntriesKey.AwardRulings: AwardRulingParser.ReadAll(ref json, _awardRulings); break;
            }
        }

        var complete = json.Require(seen, EntriesKey.Format, 0) & json.Require(seen, EntriesKey.Movement, 0)
            & json.Require(seen, EntriesKey.Units, 0) & json.Require(seen, EntriesKey.Entries, 0);
        Check(ref json, after);
        return !complete || movement is null ? null : new(movement)
        {
            After = after,
            Units = [.. _units.Values.Select(unit => unit.Unit)],
            Entries = [.. _entries.Values.Select(entry => entry.Entry)],
            Rulings = Sorted(_rulings.Select(each => each.Ruling)),
            Figures = _figures.ToImmutable(),
            AwardRulings = AwardRulingParser.Sorted(_awardRulings.Select(each => each.Ruling)),
            File = file,
        };
    }

    /// <summary>Rulings by round, stream and group.</summary>
    public static ImmutableArray<RoundRuling> Sorted(IEnumerable<RoundRuling> rulings) =>
    [
        .. rulings.OrderBy(ruling => ruling.Round, StringComparer.Ordinal)
            .ThenBy(ruling => ruling.Stream, StringComparer.Ordinal)
            .ThenBy(ruling => ruling.Group, StringComparer.Ordinal),
    ];

    private void ReadUnits(ref DossierJson json)
    {
        if (!json.BeginList()) return;
        _hasUnits = true;
        while (json.NextElement())
        {
            var start = json.Here();
            json.Context.SetId(json.PeekId());
            if (!json.BeginObject()) continue;
            var fields = new UnitFields();
            ulong seen = 0;
            while (json.NextKey(ref seen, out EntryUnitKey key)) fields.Read(ref json, (UnitKey)key);   // the first keys of both are the same
            if (!json.Require(seen, EntryUnitKey.Id, 0) || fields.Id is not { } id) continue;
            if (!_units.TryAdd(id, (fields.ToHead(), start))) json.Report(EntriesDiagnostics.UnitTwice(start, id));
        }
    }

    private void ReadEntries(ref DossierJson json)
    {
        if (!json.BeginList()) return;
        while (json.NextElement())
        {
            var start = json.Here();
            json.Context.SetId(json.PeekId());
            if (!json.BeginObject()) continue;
            if (_reader.Read(ref json, start, out var unitAt) is not { } entry) continue;
            if (!_entries.TryAdd(entry.Id, (entry, start, unitAt)))
            {
                json.Report(EntriesDiagnostics.EntryTwice(start, entry.Id, _entries[entry.Id].Entry.At));
            }
        }
    }

    private void ReadRulings(ref DossierJson json)
    {
        if (!json.BeginList()) return;
        while (json.NextElement())
        {
            var start = json.Here();
            if (!json.BeginObject()) continue;
            if (RulingParser.Read(ref json, start) is not { } ruling) continue;
            if (_rulings.Exists(other => other.Ruling.Round == ruling.Round && other.Ruling.Stream == ruling.Stream && other.Ruling.Group == ruling.Group))
            {
                json.Report(EntriesDiagnostics.RulingTwice(start, ruling));
            }

            _rulings.Add((ruling, start));
        }
    }

    private void Check(ref DossierJson json, string? after)
    {
        foreach (var (unit, at) in _units.Values)
        {
            foreach (var parent in unit.Parents.Select(parent => parent.Unit.Value).Distinct().Where(parent => !_units.ContainsKey(parent)))
            {
                json.Report(EntriesDiagnostics.UnknownParent(at, unit.Id.Value, parent));
            }
        }

        if (UnitLoop.Find([.. _units.Values.Select(unit => unit.Unit)]) is { } loop)
        {
            json.Report(EntriesDiagnostics.UnderItself(_units[loop[0]].At, loop));
        }

        foreach (var (entry, at, unitAt) in _entries.Values)
        {
            // Where the list of units itself is missing, one message says so.
            if (_hasUnits && !_units.ContainsKey(entry.Unit.Value))
            {
                json.Report(EntriesDiagnostics.UnknownUnit(unitAt, entry.Unit.Value, NearestWord.Find(entry.Unit.Value, _units.Keys)));
            }

            if (after is not null && !entry.Path.Any(step => step.Round == after) && !entry.Waits.Any(wait => wait.Round == after))
            {
                json.Report(EntriesDiagnostics.DidNotPass(at, entry.Id, after));
            }
        }

        foreach (var (ruling, at) in _awardRulings.Where(each => !_entries.ContainsKey(each.Ruling.Candidate)))
        {
            json.Report(EntriesDiagnostics.UnknownEntry(at, ruling.Candidate, NearestWord.Find(ruling.Candidate, _entries.Keys)));
        }

        foreach (var (ruling, at) in _rulings)
        {
            foreach (var id in ruling.Send.Where(id => !_entries.ContainsKey(id)))
            {
                json.Report(EntriesDiagnostics.UnknownEntry(at, id, NearestWord.Find(id, _entries.Keys)));
            }
        }
    }
}
