namespace Emulation.Rules.Selecting;

/// <summary>Turns a checked problem into arrays.</summary>
/// <remarks>Time: O(n log n + types × depth × groups); the order in which the problem lists things leaves no trace.</remarks>
internal static class ProblemCompiler
{
    public static CompiledProblem Compile(SelectionProblem problem)
    {
        var eligible = problem.Candidates.Where(candidate => candidate.Eligible).ToArray();
        var merit = MeritOrder.Of(eligible, problem.Order, problem.Tie == Domain.Quotas.TiePolicy.Lot ? problem.Seed : null);
        var locked = problem.Locked.ToHashSet(StringComparer.Ordinal);

        // A stable partition: the locked first, then the others, each in the order of merit.
        var order = new int[eligible.Length];
        var first = 0;
        var next = locked.Count;
        for (var place = 0; place < merit.Order.Length; place++)
        {
            order[locked.Contains(eligible[merit.Order[place]].Id) ? first++ : next++] = place;
        }

        SelectionCap[] caps = [.. problem.Caps.OrderBy(cap => cap.Id, StringComparer.Ordinal)];
        var floors = problem.FloorMode == FloorMode.OpenFirst
            ? problem.Floors.ToArray()
            : [.. problem.Floors.OrderBy(floor => floor.Id, StringComparer.Ordinal)];
        SelectedShare[] shares = [.. problem.SelectedShares.OrderBy(share => share.Id, StringComparer.Ordinal)];
        SelectionCap[] all = problem.Total is { } total ? [.. caps, new(CompiledProblem.TotalId, SelectionScope.Everybody, total)] : caps;
        SetAside[] setAsides = [.. problem.SetAsides];
        var types = new TypeFinder(problem.Units, all, floors, shares, setAsides);
        var typeOf = Array.ConvertAll(order, place => types.Find(eligible[merit.Order[place]]));
        return new()
        {
            Source = problem,
            Ids = Array.ConvertAll(order, place => eligible[merit.Order[place]].Id),
            TieClass = TieClasses(order, merit, locked.Count, problem.Tie == Domain.Quotas.TiePolicy.Lot),
            Merit = Array.ConvertAll(order, place => merit.Class[place]),
            Locked = locked.Count,
            TypeOf = typeOf,
            Types = types.ToArray(typeOf),
            Caps = all,
            Floors = floors,
            Shares = shares,
            SetAsides = setAsides,
        };
    }

    private static int[] TieClasses(int[] order, MeritOrder merit, int locked, bool isDrawn)
    {
        var classes = new int[order.Length];
        for (var i = 1; i < order.Length; i++)
        {
            var isLevel = !isDrawn && i > locked && merit.Class[order[i]] == merit.Class[order[i - 1]];
            classes[i] = classes[i - 1] + (isLevel ? 0 : 1);
        }

        return classes;
    }
}
