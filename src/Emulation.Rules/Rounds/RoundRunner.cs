using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Language.Reading;
using NodaTime;

namespace Emulation.Rules.Rounds;

/// <summary>Runs one round: tells which entries compete with which, and has each group selected by itself.</summary>
internal sealed class RoundRunner
{
    private readonly MovementRound _round;
    private readonly UnitMap _units;
    private readonly List<Diagnostic> _diagnostics;
    private readonly LocalDate _day;
    private readonly string _file;

    public RoundRunner(Movement movement, MovementRound round, UnitMap units, List<Diagnostic> diagnostics)
    {
        (_round, _units, _diagnostics, _file) = (round, units, diagnostics, movement.File);

        // Units move; with whom an entry competes is seen on the first day of the round.
        _day = round.Held?.Days.From ?? movement.Runs.From;
    }

    public RoundResult Run(ImmutableArray<MovementEntry> entries, IEnumerable<RoundRuling> rulings, CancellationToken cancellationToken)
    {
        var groups = _round.Streams.ToDictionary(stream => stream.Id, Groups, StringComparer.Ordinal);
        var notTaken = ImmutableArray.CreateBuilder<MovementEntry>();
        foreach (var entry in entries)
        {
            var streams = _round.Streams.Select(stream => (Stream: stream, Group: GroupOf(entry, stream))).Where(pair => pair.Group is not null).ToArray();
            if (streams.Length > 1)
            {
                _diagnostics.Add(RunDiagnostics.TwoStreams(entry, _round.Id, streams.Select(pair => pair.Stream.Id)));
            }
            else if (streams is [var (stream, group)])
            {
                if (!groups[stream.Id].TryGetValue(group!, out var members))
                {
                    groups[stream.Id].Add(group!, members = ImmutableArray.CreateBuilder<MovementEntry>());
                }

                members.Add(entry);
            }
            else if (!_waits)
            {
                notTaken.Add(entry);
            }

            _waits = false;
        }

        if (notTaken.Count > 0)
        {
            _diagnostics.Add(RunDiagnostics.NotTaken(notTaken, _round.Id));
        }

        CheckGroups();
        var own = rulings.Where(ruling => ruling.Round == _round.Id).ToList();
        var results = ImmutableArray.CreateBuilder<GroupResult>();
        foreach (var stream in _round.Streams)
        {
            foreach (var (id, members) in groups[stream.Id])
            {
                cancellationToken.ThrowIfCancellationRequested();
                var group = stream.Grouping == RoundGrouping.Everybody ? null : id;
                var ruling = own.Find(each => each.Stream == stream.Id && each.Group == group);
                own.Remove(ruling!);
                results.Add(GroupSelector.Run(stream, group, members.ToImmutable(), ruling, _diagnostics, cancellationToken));
            }
        }

        _diagnostics.AddRange(own.Where(ruling => _round.Streams.Any(stream => stream.Id == ruling.Stream)).Select(RunDiagnostics.NothingOpen));
        return new(_round, results.ToImmutable(), notTaken.ToImmutable());
    }

    // A unit that entered nothing need not be listed. A whole stream of such units, or one that is nearly another's name, is a slip.
    private void CheckGroups()
    {
        foreach (var stream in _round.Streams)
        {
            string[] listed = [.. _units.All.Where(unit => unit.Level == stream.Level).Select(unit => unit.Id.Value)];
            foreach (var unit in stream.Of.Select(unit => unit.Value).Where(unit => !listed.Contains(unit)))
            {
                var nearest = NearestWord.Find(unit, listed.Where(known => !stream.Of.Contains(known)));
                if (nearest is not null || !stream.Of.Any(each => listed.Contains(each.Value)))
                {
                    _diagnostics.Add(RunDiagnostics.UnknownGroup(_file, _round.Id, stream.Id, unit, EnumWords<UnitLevel>.Of(stream.Level!.Value), nearest));
                }
            }
        }
    }

    // Whether the entry just looked at was reported, so that it is not reported again as one that no stream takes.
    private bool _waits;

    /// <summary>The groups that are there whatever was entered: those of which a shortage is reported.</summary>
    private SortedDictionary<string, ImmutableArray<MovementEntry>.Builder> Groups(StreamRule stream)
    {
        IEnumerable<string> ids = !stream.ReportsShortage ? []
            : stream.Grouping switch
            {
                RoundGrouping.Everybody => [""],
                RoundGrouping.Level => stream.Of.IsEmpty
                    ? _units.All.Where(unit => unit.Level == stream.Level).Select(unit => unit.Id.Value)
                    : stream.Of.Select(unit => unit.Value),
                _ => _units.All.Where(unit => stream.Units.Of(unit) == Outcome.Met).SelectMany(unit => _units.GroupsOf(unit, stream, _day)),
            };
        var groups = new SortedDictionary<string, ImmutableArray<MovementEntry>.Builder>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            groups.TryAdd(id, ImmutableArray.CreateBuilder<MovementEntry>());
        }

        return groups;
    }

    /// <summary>The group in which an entry competes, the empty text where everybody does; null where the stream does not take it.</summary>
    private string? GroupOf(MovementEntry entry, StreamRule stream)
    {
        if (!stream.Kinds.IsEmpty && !stream.Kinds.Contains(entry.Kind))
        {
            return null;
        }

        var unit = _units[entry.Unit];
        switch (stream.Units.Of(unit))
        {
            case Outcome.NotMet:
                return null;
            case Outcome.Unknown:
                _waits = true;
                _diagnostics.Add(RunDiagnostics.LevelNotStated(entry, _round.Id, stream.Id));
                return null;
        }

        if (stream.Grouping == RoundGrouping.Everybody)
        {
            return "";
        }

        var groups = _units.GroupsOf(unit, stream, _day);
        if (groups is [var only])
        {
            return stream.Of.IsEmpty || stream.Of.Contains(only) ? only : null;
        }

        _waits = true;
        var by = stream.Level is { } level ? EnumWords<UnitLevel>.Of(level) : EnumWords<RoundGrouping>.Of(stream.Grouping);
        _diagnostics.Add(groups.IsEmpty
            ? RunDiagnostics.NoGroup(entry, _round.Id, by)
            : RunDiagnostics.SeveralGroups(entry, _round.Id, by, groups));
        return null;
    }
}
