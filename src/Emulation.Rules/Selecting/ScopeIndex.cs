namespace Emulation.Rules.Selecting;

/// <summary>The constraints of each kind by the unit and the group that they name.</summary>
internal sealed class ScopeIndex
{
    private readonly Dictionary<(int Kind, string? Unit, string? Group), List<int>> _constraints = [];

    public void Add(int kind, SelectionScope scope, int constraint)
    {
        var key = (kind, scope.Unit, scope.Group);
        if (!_constraints.TryGetValue(key, out var same))
        {
            _constraints.Add(key, same = []);
        }

        same.Add(constraint);
    }

    /// <summary>The constraints of a kind that hold for somebody, ascending.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="path">The unit and all above it, and null for constraints that name none.</param>
    /// <param name="groups">The groups.</param>
    public int[] Find(int kind, List<string?> path, string[] groups)
    {
        var found = new List<int>();
        foreach (var unit in path)
        {
            foreach (var group in groups.Append(null))
            {
                if (_constraints.TryGetValue((kind, unit, group), out var same))
                {
                    found.AddRange(same);
                }
            }
        }

        found.Sort();
        return [.. found];
    }
}
