using System.Collections.Immutable;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>The units of a selection problem, with their levels and how many people stand in them.</summary>
internal sealed class SelectUnits
{
    public static readonly MappingShape Shape = new("selectUnit", "a unit", required: ["id"], optional: ["parent", "level", "base"]);

    private readonly Dictionary<string, long> _below = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lacking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _levels = new(StringComparer.Ordinal);

    private SelectUnits(ImmutableArray<SelectionUnit> units, ImmutableArray<Field> places) => (Units, Places) = (units, places);

    public ImmutableArray<SelectionUnit> Units { get; }

    /// <summary>Where each of them stands.</summary>
    public ImmutableArray<Field> Places { get; }

    /// <summary>The levels that units have.</summary>
    public IEnumerable<string> Levels => _levels.Keys;

    public static SelectUnits Read(Field? list, ReadingContext context)
    {
        var (units, places) = (ImmutableArray.CreateBuilder<SelectionUnit>(), ImmutableArray.CreateBuilder<Field>());
        var people = new List<(string Unit, int? Base)>();
        var levels = new List<(string Unit, string Level)>();
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, Shape, context) is not { } mapping || mapping["id"]?.Text(context) is not { } id)
            {
                continue;
            }

            units.Add(new(id, mapping["parent"]?.Text(context)));
            places.Add(item);
            people.Add((id, mapping["base"]?.Whole(context, 0, int.MaxValue)));
            if (mapping["level"]?.Text(context) is { } level)
            {
                levels.Add((id, level));
            }
        }

        var read = new SelectUnits(units.ToImmutable(), places.ToImmutable());
        read.Fill(people, levels);
        if (read._below.Values.Any(sum => sum > int.MaxValue))
        {
            context.Report(SelectDiagnostics.BaseTooLarge(list!.Value.Key));
        }

        return read;
    }

    /// <summary>The units of a level, by id.</summary>
    public IEnumerable<string> OfLevel(string level) =>
        _levels.TryGetValue(level, out var units) ? units.Order(StringComparer.Ordinal) : [];

    /// <summary>The unit itself and all that it stands under; ends where units stand under each other in a circle.</summary>
    public IEnumerable<string> UpFrom(string? unit)
    {
        for (var steps = 0; unit is not null && steps <= _parents.Count && _parents.TryGetValue(unit, out var parent); steps++)
        {
            yield return unit;
            unit = parent;
        }
    }

    /// <summary>The people of each unit that stands directly below one, or at the top; empty where the number of one is not known.</summary>
    public ImmutableArray<int> PeopleBelow(string? unit)
    {
        string[] below = [.. Units.Where(each => each.Parent == unit).Select(each => each.Id)];
        return below.Any(each => _lacking.ContainsKey(each)) ? [] : [.. below.Select(each => (int)_below[each])];
    }

    /// <summary>The people of a unit and of all below it, or of all units; null with a unit whose number is not known.</summary>
    public int? People(string? unit, out string? lacking)
    {
        lacking = null;
        if (unit is not null)
        {
            return _lacking.TryGetValue(unit, out lacking) || !_below.TryGetValue(unit, out var sum) ? null : (int)sum;
        }

        lacking = _lacking.Values.Order(StringComparer.Ordinal).FirstOrDefault();
        var all = Units.Where(each => each.Parent is null).Sum(each => _below.GetValueOrDefault(each.Id));
        return lacking is null && all <= int.MaxValue ? (int)all : null;
    }

    // A unit that others stand under needs no base: its people are theirs. One without any needs to say how many there are.
    private void Fill(List<(string Unit, int? Base)> people, List<(string Unit, string Level)> levels)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in Units)
        {
            _parents.TryAdd(unit.Id, unit.Parent);
            if (unit.Parent is not null)
            {
                above.Add(unit.Parent);
            }
        }

        foreach (var (unit, size) in people)
        {
            foreach (var each in UpFrom(unit))
            {
                _below[each] = _below.GetValueOrDefault(each) + (size ?? 0);
                if (size is null && !above.Contains(unit) && (!_lacking.TryGetValue(each, out var known) || string.CompareOrdinal(unit, known) < 0))
                {
                    _lacking[each] = unit;
                }
            }
        }

        foreach (var (unit, level) in levels)
        {
            if (_levels.TryGetValue(level, out var units))
            {
                units.Add(unit);
            }
            else
            {
                _levels.Add(level, [unit]);
            }
        }
    }
}
