using System.Collections.Immutable;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>Tells who is in a set. The units are a tree, or several.</summary>
internal sealed class SelectScopes(ImmutableArray<SelectionUnit> units)
{
    private readonly Dictionary<string, string?> _parents = units.ToDictionary(unit => unit.Id, unit => unit.Parent, StringComparer.Ordinal);

    /// <summary>Whether a candidate is in a set.</summary>
    public bool IsIn(SelectionCandidate candidate, SelectionScope scope) =>
        (scope.Group is null || candidate.Groups.Contains(scope.Group)) && (scope.Unit is null || IsBelow(candidate.Unit, scope.Unit));

    private bool IsBelow(string? unit, string above)
    {
        while (unit is not null && unit != above)
        {
            unit = _parents[unit];
        }

        return unit is not null;
    }
}
