using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>The units by number, and what each of them stands under on a day.</summary>
/// <remarks>
/// Between two days on which any membership begins or ends nothing changes, so the units above one are worked out once for each
/// such stretch: memory is bounded by the units times the stretches that records fall into. What is of a day that is not known can
/// count on the movement's days alone.
/// </remarks>
internal sealed class UnitTree
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly LocalDate[] _changes;
    private readonly Dictionary<(int Unit, int Stretch), int[]> _above = [];

    private readonly (int First, int Last) _span;
    private readonly LocalDate _from;

    /// <param name="units">The units, by id.</param>
    /// <param name="from">The first day on which anything can count.</param>
    /// <param name="last">The last one; null for no end.</param>
    public UnitTree(ImmutableArray<MovementUnit> units, LocalDate from, LocalDate? last)
    {
        (Units, _from) = (units, from);
        for (var i = 0; i < units.Length; i++)
        {
            _numbers.Add(units[i].Unit.Id.Value, i);
        }

        _changes = [.. units.SelectMany(unit => unit.Unit.Parents).SelectMany(parent => new[] { parent.From, parent.To })
            .OfType<LocalDate>().Distinct().Order()];
        var first = Stretch(from);
        _span = (first, Math.Max(first, last is { } end ? Stretch(end) : _changes.Length));
    }

    public ImmutableArray<MovementUnit> Units { get; }

    public Unit this[int number] => Units[number].Unit;

    /// <summary>The number of a unit, or -1 where no file lists it.</summary>
    public int NumberOf(UnitId id) => _numbers.GetValueOrDefault(id.Value, -1);

    /// <summary>The unit and everything above it on a day; on any day that can count where the day is not known.</summary>
    public int[] FromOn(int unit, LocalDate? date)
    {
        var stretch = date is { } day ? Stretch(day) : -1;
        if (_above.TryGetValue((unit, stretch), out var known))
        {
            return known;
        }

        var found = new List<int> { unit };
        if (date is not { } on)
        {
            for (var each = _span.First; each <= _span.Last; each++)
            {
                found.AddRange(FromOn(unit, each == _span.First ? _from : _changes[each - 1]));
            }

            return _above[(unit, stretch)] = [.. found.Distinct()];
        }

        for (var i = 0; i < found.Count; i++)
        {
            foreach (var parent in this[found[i]].Parents)
            {
                if (parent.Contains(on) && NumberOf(parent.Unit) is >= 0 and var above && !found.Contains(above))
                {
                    found.Add(above);
                }
            }
        }

        return _above[(unit, stretch)] = [.. found];
    }

    private int Stretch(LocalDate day)
    {
        var index = Array.BinarySearch(_changes, day);
        return index >= 0 ? index + 1 : ~index;
    }
}
