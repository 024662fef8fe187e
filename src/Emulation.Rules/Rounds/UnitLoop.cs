using System.Collections.Immutable;
using Emulation.Domain.Units;

namespace Emulation.Rules.Rounds;

/// <summary>Finds units that stand under themselves, on whichever days.</summary>
internal static class UnitLoop
{
    /// <summary>One loop, its first unit again at the end, or null where there is none. O(units + parents).</summary>
    public static IReadOnlyList<string>? Find(ImmutableArray<Unit> units)
    {
        var byId = units.ToDictionary(unit => unit.Id.Value, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var path = new List<string>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            var work = new Stack<(string Unit, bool Leaves)>([(unit.Id.Value, false)]);
            while (work.TryPop(out var step))
            {
                if (step.Leaves)
                {
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(step.Unit);
                    done.Add(step.Unit);
                    continue;
                }

                if (onPath.Contains(step.Unit)) return [.. path[path.IndexOf(step.Unit)..], step.Unit];
                if (done.Contains(step.Unit)) continue;
                path.Add(step.Unit);
                onPath.Add(step.Unit);
                work.Push((step.Unit, true));
                foreach (var parent in byId[step.Unit].Parents.Where(parent => byId.ContainsKey(parent.Unit.Value)))
                {
                    work.Push((parent.Unit.Value, false));
                }
            }
        }

        return null;
    }
}
