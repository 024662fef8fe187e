using System.Globalization;

namespace Emulation.Rules.Selecting;

/// <summary>Finds the type of each candidate: those who are in the same sets of every constraint are of one type.</summary>
/// <remarks>Time: O(1) a candidate once its unit and those of its groups that any constraint names were seen; O(depth × groups) the first time.</remarks>
internal sealed class TypeFinder
{
    private readonly SelectionCap[] _caps;
    private readonly SelectionFloor[] _floors;
    private readonly SelectedShare[] _shares;
    private readonly SetAside[] _setAsides;
    private readonly Dictionary<string, string?> _parents;
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly ScopeIndex _index = new();
    private readonly Dictionary<(string? Unit, string Groups), int> _known = [];
    private readonly Dictionary<string, int> _bySets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly List<CandidateType> _types = [];

    public TypeFinder(
        IEnumerable<SelectionUnit> units, SelectionCap[] caps, SelectionFloor[] floors, SelectedShare[] shares, SetAside[] setAsides)
    {
        (_caps, _floors, _shares, _setAsides) = (caps, floors, shares, setAsides);
        _parents = units.ToDictionary(unit => unit.Id, unit => unit.Parent, StringComparer.Ordinal);
        Add(0, caps.Select(cap => cap.Scope));
        Add(1, floors.Select(floor => floor.Scope));
        Add(2, shares.Select(share => share.Scope));
        Add(3, setAsides.Select(setAside => setAside.Scope));
        foreach (var floor in setAsides.SelectMany(setAside => setAside.Floors))
        {
            Name(floor.Scope);
        }
    }

    /// <summary>The number of a candidate's type, in the order in which types were first asked for.</summary>
    public int Find(SelectionCandidate candidate)
    {
        var unit = candidate.Unit is null ? null : NearestNamed(candidate.Unit);
        var groups = candidate.Groups.Where(_groups.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var key = (unit, string.Join(',', groups.Select(group => _groups[group].ToString(CultureInfo.InvariantCulture))));
        if (!_known.TryGetValue(key, out var found))
        {
            _known.Add(key, found = Add(unit, groups));
        }

        return found;
    }

    /// <summary>The types found, with how many candidates are of each.</summary>
    public CandidateType[] ToArray(int[] typeOf)
    {
        var counts = new int[_types.Count];
        foreach (var type in typeOf)
        {
            counts[type]++;
        }

        return [.. _types.Select((type, i) => type with { Count = counts[i] })];
    }

    private void Add(int kind, IEnumerable<SelectionScope> scopes)
    {
        foreach (var (i, scope) in scopes.Index())
        {
            _index.Add(kind, scope, i);
            Name(scope);
        }
    }

    private void Name(SelectionScope scope)
    {
        if (scope.Unit is not null)
        {
            _named.Add(scope.Unit);
        }

        if (scope.Group is not null)
        {
            _groups.TryAdd(scope.Group, _groups.Count);
        }
    }

    // Units that nothing names are as good as the nearest one above them that something does.
    private string? NearestNamed(string unit)
    {
        if (_nearest.TryGetValue(unit, out var nearest))
        {
            return nearest;
        }

        nearest = unit;
        while (nearest is not null && !_named.Contains(nearest))
        {
            nearest = _parents[nearest];
        }

        _nearest.Add(unit, nearest);
        return nearest;
    }

    private int Add(string? unit, string[] groups)
    {
        var path = new List<string?> { null };
        for (var at = unit; at is not null; at = _parents[at])
        {
            path.Add(at);
        }

        var setAsides = _index.Find(3, path, groups);
        var type = new CandidateType(
            _index.Find(0, path, groups),
            _index.Find(1, path, groups),
            _index.Find(2, path, groups),
            setAsides,
            Array.ConvertAll(setAsides, i => Inside(_setAsides[i], path, groups)),
            0);
        int[][] all = [type.Caps, type.Floors, type.Shares, type.SetAsides, .. type.SetAsideFloors];
        var sets = string.Join(';', all.Select(each => string.Join(',', each)));
        if (!_bySets.TryGetValue(sets, out var number))
        {
            _bySets.Add(sets, number = _types.Count);
            _types.Add(type);
        }

        return number;
    }

    private static int[] Inside(SetAside setAside, List<string?> path, string[] groups) =>
        [.. setAside.Floors.Index()
            .Where(floor => path.Contains(floor.Item.Scope.Unit)
                && (floor.Item.Scope.Group is null || groups.Contains(floor.Item.Scope.Group)))
            .Select(floor => floor.Index)];
}
