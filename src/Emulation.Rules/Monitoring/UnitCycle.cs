using Emulation.Domain.Units;

namespace Emulation.Rules.Monitoring;

/// <summary>Finds units that stand under themselves, at whatever time.</summary>
internal static class UnitCycle
{
    /// <summary>The ids along a cycle, its first one again at the end; null where there is none. O(units + parents).</summary>
    public static List<string>? Find(IReadOnlyList<Unit> units)
    {
        var parents = units.ToDictionary(unit => unit.Id.Value, unit => unit.Parents.Select(parent => parent.Unit.Value).Distinct().ToArray(), StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var path = new List<string>();
            var (place, stack) = (new Dictionary<string, int>(StringComparer.Ordinal), new Stack<(string Id, int Next)>());
            stack.Push((unit.Id.Value, 0));
            while (stack.TryPop(out var at))
            {
                if (at.Next == 0)
                {
                    if (done.Contains(at.Id) || !parents.ContainsKey(at.Id))
                    {
                        continue;
                    }

                    if (place.TryGetValue(at.Id, out var first))
                    {
                        return [.. path[first..], at.Id];
                    }

                    place.Add(at.Id, path.Count);
                    path.Add(at.Id);
                }

                if (at.Next < parents[at.Id].Length)
                {
                    stack.Push((at.Id, at.Next + 1));
                    stack.Push((parents[at.Id][at.Next], 0));
                }
                else
                {
                    done.Add(at.Id);
                    place.Remove(at.Id);
                    path.RemoveAt(path.Count - 1);
                }
            }
        }

        return null;
    }
}
