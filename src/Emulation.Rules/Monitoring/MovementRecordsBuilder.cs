using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using NodaTime.Text;

namespace Emulation.Rules.Monitoring;

/// <summary>Puts units and records together, one at a time. Not safe for several threads.</summary>
/// <remarks>What it holds is bounded by the units and the record ids: a record that stands there again is only counted.</remarks>
/// <param name="movement">The movement whose records are wanted; null for any.</param>
public sealed class MovementRecordsBuilder(MovementId? movement = null)
{
    private readonly SortedDictionary<string, (MovementUnit Unit, SourceSpan? Place)> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _records = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Adds a part of a file; what is wrong with the part itself is left to whoever reads it.</summary>
    public void Add(MovementRecordsPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Movement is { } named && movement is { } wanted && named != wanted)
        {
            _diagnostics.Add(RecordDiagnostics.AnotherMovement(part.Place!, named.Value, wanted));
        }

        if (part.Unit is { } unit)
        {
            Add(unit, part.Place);
        }

        if (part.Record is { } record)
        {
            Add(record);
        }
    }

    /// <summary>Adds a unit; one that is there already is reported, and the first one stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure is below 0: it is a size, and what is not known of it is taken to be 0 or more.</exception>
    public void Add(MovementUnit unit, SourceSpan? place = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        foreach (var (_, figure) in unit.Figures)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(figure, nameof(unit));
        }

        if (!_units.TryAdd(unit.Unit.Id.Value, (unit, place)))
        {
            _diagnostics.Add(RecordDiagnostics.UnitTwice(place ?? new("records", 1, 1), unit.Unit.Id.Value));
        }
    }

    /// <summary>Adds a record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Its value is below 0: what is not stated is taken to be 0 or more.</exception>
    public void Add(MovementRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentOutOfRangeException.ThrowIfNegative(record.Value ?? 0, nameof(record));
        if (!_records.TryGetValue(record.Id, out var entry))
        {
            _records.Add(record.Id, new(record));
            return;
        }

        if (entry.First.Says(record) || entry.Others?.Exists(other => other.Says(record)) == true)
        {
            entry.Repeats++;
        }
        else if ((entry.Others ??= []).Count < RecordVersions.Most - 1)
        {
            entry.Others.Add(record);
        }
        else
        {
            entry.Repeats++;
        }
    }

    /// <summary>The units and records so far. O((units + ids) × log).</summary>
    public MovementRecords ToRecords()
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(_diagnostics);
        foreach (var (unit, place) in _units.Values)
        {
            foreach (var parent in unit.Unit.Parents.Select(parent => parent.Unit.Value).Distinct().Where(parent => !_units.ContainsKey(parent)))
            {
                diagnostics.Add(RecordDiagnostics.UnknownParent(place, unit.Unit.Id.Value, parent));
            }
        }

        if (UnitCycle.Find([.. _units.Values.Select(unit => unit.Unit.Unit)]) is { } cycle)
        {
            diagnostics.Add(RecordDiagnostics.UnderItself(_units[cycle[0]].Place, cycle));
        }

        return new(
            [.. _units.Values.Select(unit => unit.Unit)],
            [.. _records.Values.OrderBy(entry => entry.First.Id, StringComparer.Ordinal).Select(Versions)],
            diagnostics.ToImmutable());
    }

    private static RecordVersions Versions(Entry entry) => new(
        entry.First.Id,
        entry.Others is null ? [entry.First] : [.. entry.Others.Append(entry.First).OrderBy(Contents, StringComparer.Ordinal)],
        entry.Repeats);

    // An order of contents alone: the same whichever of them stood first.
    private static string Contents(MovementRecord record) => string.Join('\n',
        record.Unit.Value, record.Kind, record.IsStep, record.IsNone, record.With?.Value, record.By?.Value,
        record.Date is { } date ? LocalDatePattern.Iso.Format(date) : "", record.Reported is { } told ? LocalDatePattern.Iso.Format(told) : "",
        record.Value?.ToString(CultureInfo.InvariantCulture), (int)record.Status, record.Replaces,
        string.Join('\t', record.States.Select(state => $"{state.Key}={state.Value}")), string.Join('\t', record.Evidence));

    private sealed class Entry(MovementRecord first)
    {
        public MovementRecord First { get; } = first;

        public List<MovementRecord>? Others { get; set; }

        public int Repeats { get; set; }
    }
}
