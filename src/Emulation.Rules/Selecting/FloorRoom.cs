using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Selecting;

/// <summary>Finds floors and set-asides that no set of candidates could meet, whoever competes: by the units and groups that they name alone.</summary>
internal static class FloorRoom
{
    public static IEnumerable<SelectionFinding> Find(SelectionProblem problem)
    {
        IEnumerable<SelectionFinding> reserved = Reserved(problem) is { } tooMany ? [tooMany] : [];
        if (problem.Floors.IsEmpty || problem.FloorMode == FloorMode.OpenFirst)
        {
            return reserved;
        }

        var parents = problem.Units.ToDictionary(unit => unit.Id, unit => unit.Parent, StringComparer.Ordinal);
        var caps = new Dictionary<SelectionScope, SelectionCap>();
        IEnumerable<SelectionCap> total = problem.Total is { } places
            ? [new(CompiledProblem.TotalId, SelectionScope.Everybody, places)]
            : [];
        foreach (var cap in problem.Caps.OrderBy(cap => cap.Id, StringComparer.Ordinal).Concat(total))
        {
            // Of several caps on one set the tightest, and of those the first by id.
            if (!caps.TryGetValue(cap.Scope, out var other) || cap.Max < other.Max)
            {
                caps[cap.Scope] = cap;
            }
        }

        return reserved.Concat(Find(problem, parents, caps));
    }

    // Places that come after the open ones are the total less these: more of them than the total is told, never absorbed.
    private static SelectionFinding? Reserved(SelectionProblem problem)
    {
        var places = problem.SetAsides.Length > 0 ? problem.SetAsides.Select(each => (each.Id, each.Places))
            : problem.FloorMode == FloorMode.OpenFirst ? problem.Floors.Select(each => (each.Id, Places: each.Min))
            : [];
        (string Id, int Places)[] reserved = [.. places.Where(each => each.Places > 0)];
        var sum = reserved.Sum(each => (long)each.Places);
        var ids = string.Join(", ", reserved.Select(each => Quoted.Text(each.Id)));
        return sum == 0 || sum <= problem.Total ? null
            : new(
                SelectionPart.Problem, -1, "",
                problem.Total is { } total ? SelectionDiagnostics.ReservedAboveTotal(ids, sum, total) : SelectionDiagnostics.ReservedOfNothing(ids));
    }

    private static IEnumerable<SelectionFinding> Find(
        SelectionProblem problem, Dictionary<string, string?> parents, Dictionary<SelectionScope, SelectionCap> caps)
    {
        var inside = new Dictionary<SelectionScope, List<SelectionFloor>>();
        var impossible = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, floor) in problem.Floors.Index())
        {
            SelectionCap? tightest = null;
            foreach (var around in Around(floor.Scope, parents))
            {
                if (caps.TryGetValue(around, out var cap))
                {
                    tightest = tightest is null || cap.Max < tightest.Max ? cap : tightest;
                    inside.TryAdd(around, []);
                    inside[around].Add(floor);
                }
            }

            if (tightest is not null && floor.Min > tightest.Max)
            {
                impossible.Add(floor.Id);
                var diagnostic = SelectionDiagnostics.FloorAboveCap(floor.Id, floor.Min, tightest.Id, tightest.Max);
                yield return new(SelectionPart.Floor, i, floor.Id, diagnostic);
            }
        }

        foreach (var (scope, all) in inside)
        {
            // A floor that was told by itself is not told again.
            var (cap, floors) = (caps[scope], all.FindAll(floor => !impossible.Contains(floor.Id)));
            var sum = floors.Sum(floor => (long)floor.Min);
            if (floors.Count > 1 && sum > cap.Max && AreApart(problem, floors))
            {
                var ids = string.Join(", ", floors.Select(floor => floor.Id).Order(StringComparer.Ordinal).Select(Quoted.Text));
                yield return new(
                    cap.Id == CompiledProblem.TotalId ? SelectionPart.Problem : SelectionPart.Cap,
                    problem.Caps.IndexOf(cap),
                    cap.Id == CompiledProblem.TotalId ? "" : cap.Id,
                    SelectionDiagnostics.FloorsAboveCap(ids, sum, cap.Id, cap.Max));
            }
        }
    }

    // Nobody counts for two of them: by the rule of counting, or because they name units of which none is within another.
    private static bool AreApart(SelectionProblem problem, List<SelectionFloor> floors)
    {
        if (problem.FloorCounting == FloorCounting.OneToOne)
        {
            return true;
        }

        var parents = problem.Units.ToDictionary(unit => unit.Id, unit => unit.Parent, StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        return floors.TrueForAll(floor => floor.Scope.Unit is not null && named.Add(floor.Scope.Unit))
            && floors.TrueForAll(floor => !Above(floor.Scope.Unit!, parents).Skip(1).Any(named.Contains));
    }

    // The sets that hold a set for certain: the same group or any, in the same unit, one above it, or anywhere.
    private static IEnumerable<SelectionScope> Around(SelectionScope scope, Dictionary<string, string?> parents)
    {
        IEnumerable<string?> units = scope.Unit is null ? [null] : [.. Above(scope.Unit, parents), null];
        return scope.Group is null
            ? units.Select(unit => new SelectionScope(unit))
            : units.SelectMany(unit => (SelectionScope[])[new(unit, scope.Group), new(unit)]);
    }

    private static IEnumerable<string> Above(string unit, Dictionary<string, string?> parents)
    {
        for (string? at = unit; at is not null; at = parents[at])
        {
            yield return at;
        }
    }
}
