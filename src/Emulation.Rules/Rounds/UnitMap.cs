using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Rounds;

/// <summary>The units by id, and which of them make the groups of a stream on a day.</summary>
internal sealed class UnitMap
{
    private readonly Dictionary<string, Unit> _units;

    public UnitMap(ImmutableArray<Unit> units)
    {
        All = units;
        _units = units.ToDictionary(unit => unit.Id.Value, StringComparer.Ordinal);
    }

    public ImmutableArray<Unit> All { get; }

    public Unit this[UnitId id] => _units[id.Value];

    /// <summary>The groups that a unit is in, in order; one, where the plan and the units are in order.</summary>
    public ImmutableArray<string> GroupsOf(Unit unit, StreamRule stream, LocalDate day) => stream.Grouping switch
    {
        RoundGrouping.Unit => [unit.Id.Value],
        RoundGrouping.Cluster => [.. unit.Clusters.Select(cluster => cluster.Value).Distinct().Order(StringComparer.Ordinal)],
        _ => [.. FromOn(unit, day).Where(above => above.Level == stream.Level).Select(above => above.Id.Value).Order(StringComparer.Ordinal)],
    };

    /// <summary>The unit and everything above it on a day.</summary>
    private List<Unit> FromOn(Unit unit, LocalDate day)
    {
        var found = new List<Unit> { unit };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var parent in found[i].Parents.Where(parent => parent.Contains(day)))
            {
                if (_units.TryGetValue(parent.Unit.Value, out var above) && !found.Contains(above))
                {
                    found.Add(above);
                }
            }
        }

        return found;
    }
}
