using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>One cap of a selection over several units, while the units that count in it are added.</summary>
internal sealed class CapNode(string? name)
{
    private readonly List<Quota> _quotas = [];
    private readonly List<string> _units = [];
    private readonly List<string> _open = [];
    private (int Least, int Most) _base;
    private (int Least, int Most) _taken;
    private long _others;
    private bool _isOpen;

    /// <summary>The node above, or null at the top.</summary>
    public CapNode? Parent { get; set; }

    /// <summary>Its index in the tree, once it is there.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Adds a unit that belongs here.</summary>
    public void Add(UnitContest unit, int quota)
    {
        var own = UnitContest.Levels(unit.Rule)[quota];
        if (!_quotas.Contains(own))
        {
            _quotas.Add(own);
        }

        if (unit.Contest is not { } contest)
        {
            Open(unit.Unit);
            return;
        }

        _units.Add(unit.Unit);
        var (least, most) = quota < contest.Bases.Length ? contest.Bases[quota] : (0, 0);
        _base = (_base.Least + least, _base.Most + most);
        _taken = (_taken.Least + contest.Taken.Least, _taken.Most + contest.Taken.Most);
    }

    /// <summary>Adds a unit that may belong here: it may add to the base, and its candidates may take places.</summary>
    public void AddPossible(UnitContest unit, int quota)
    {
        if (unit.Contest is not { } contest)
        {
            Open(unit.Unit);
            return;
        }

        var most = quota < contest.Bases.Length ? contest.Bases[quota].Most : 0;
        if (most > 0 || unit.MayTake > 0)
        {
            _open.Add(unit.Unit);
            (_base.Most, _others) = (_base.Most + most, _others + unit.MayTake);
        }
    }

    /// <summary>What it came to. Where the quotas of its units differ, the one that gives the fewest places counts.</summary>
    public CapFindings Findings()
    {
        var (chosen, places) = _quotas.Select(quota => (quota, Places: PlacesOf(quota))).OrderBy(each => each.Places.Most).ThenBy(each => each.Places.Least)
            .ThenBy(each => each.quota.Policy?.Value, StringComparer.Ordinal).First();
        return new(chosen, _base.Least, _base.Most, new(_quotas.Min(quota => PlacesOf(quota).Least), places.Most))
        {
            Node = chosen.IsSpanning && name is { Length: > 0 } ? name : null,
            Units = [.. _units.Order(StringComparer.Ordinal)],
            Open = [.. _open.Order(StringComparer.Ordinal)],
            Taken = new(_taken.Least, _taken.Most),
        };
    }

    /// <summary>The places that are left for the ranking.</summary>
    public PlaceRange Free(CapFindings findings) => new(
        (int)Math.Max(0, Selection.Free(findings.Places.Least, findings.Taken.Most) - _others),
        Selection.Free(findings.Places.Most, findings.Taken.Least));

    private PlaceRange PlacesOf(Quota quota) => quota.IsOfSelected ? new(_isOpen ? 0 : int.MaxValue, int.MaxValue)
        : _isOpen ? Selection.PlacesAlone(quota)
        : new(quota.Places(_base.Least), quota.Places(_base.Most));

    private void Open(string unit)
    {
        _isOpen = true;
        _open.Add(unit);
    }
}
