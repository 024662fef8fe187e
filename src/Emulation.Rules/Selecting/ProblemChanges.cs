using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>Problems that differ from another one in a single thing.</summary>
internal static class ProblemChanges
{
    /// <summary>The problem without one candidate.</summary>
    public static SelectionProblem Without(SelectionProblem problem, string candidate) => Copy(
        problem,
        problem.Candidates.RemoveAll(each => each.Id == candidate),
        problem.Locked.RemoveAll(id => id == candidate),
        problem.Caps,
        problem.Total);

    /// <summary>A compiled problem with one cap, or the total, raised.</summary>
    public static CompiledProblem Raised(CompiledProblem problem, int cap, int by)
    {
        var raised = (SelectionCap[])problem.Caps.Clone();
        raised[cap] = raised[cap] with { Max = raised[cap].Max + by };
        var isTotal = raised[cap].Id == CompiledProblem.TotalId;
        var source = problem.Source;
        return Copy(
            problem,
            Copy(
                source,
                source.Candidates,
                source.Locked,
                isTotal ? source.Caps : [.. source.Caps.Select(each => each.Id == raised[cap].Id ? raised[cap] : each)],
                isTotal ? raised[cap].Max : source.Total),
            raised);
    }

    /// <summary>A compiled problem whose equals stand in one strict order.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="order">The positions in that order; it keeps the order of the tie classes.</param>
    public static CompiledProblem Ordered(CompiledProblem problem, int[] order) => new()
    {
        Source = problem.Source,
        Ids = Array.ConvertAll(order, i => problem.Ids[i]),
        TieClass = [.. Enumerable.Range(0, order.Length)],
        Merit = Array.ConvertAll(order, i => problem.Merit[i]),
        Locked = problem.Locked,
        TypeOf = Array.ConvertAll(order, i => problem.TypeOf[i]),
        Types = problem.Types,
        Caps = problem.Caps,
        Floors = problem.Floors,
        Shares = problem.Shares,
        SetAsides = problem.SetAsides,
    };

    /// <summary>A compiled problem whose types are in other sets, and with other floors.</summary>
    public static CompiledProblem With(CompiledProblem problem, CandidateType[] types, SelectionFloor[] floors) => new()
    {
        Source = problem.Source,
        Ids = problem.Ids,
        TieClass = problem.TieClass,
        Merit = problem.Merit,
        Locked = problem.Locked,
        TypeOf = problem.TypeOf,
        Types = types,
        Caps = problem.Caps,
        Floors = floors,
        Shares = problem.Shares,
        SetAsides = problem.SetAsides,
    };

    /// <summary>Some candidates of a compiled problem, the first of them locked.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="locked">The positions that are locked.</param>
    /// <param name="others">The other positions, ascending.</param>
    public static CompiledProblem Part(CompiledProblem problem, int[] locked, int[] others)
    {
        int[] all = [.. locked, .. others];
        var (counts, classes) = (new int[problem.Types.Length], new int[all.Length]);
        for (var i = 0; i < all.Length; i++)
        {
            counts[problem.TypeOf[all[i]]]++;
            var isLevel = i > locked.Length && problem.TieClass[all[i]] == problem.TieClass[all[i - 1]];
            classes[i] = i == 0 ? 0 : classes[i - 1] + (isLevel ? 0 : 1);
        }

        return new()
        {
            Source = problem.Source,
            Ids = Array.ConvertAll(all, i => problem.Ids[i]),
            TieClass = classes,
            Merit = Array.ConvertAll(all, i => problem.Merit[i]),
            Locked = locked.Length,
            TypeOf = Array.ConvertAll(all, i => problem.TypeOf[i]),
            Types = [.. problem.Types.Select((type, t) => type with { Count = counts[t] })],
            Caps = problem.Caps,
            Floors = problem.Floors,
            Shares = problem.Shares,
            SetAsides = problem.SetAsides,
        };
    }

    private static CompiledProblem Copy(CompiledProblem problem, SelectionProblem source, SelectionCap[] caps) => new()
    {
        Source = source,
        Ids = problem.Ids,
        TieClass = problem.TieClass,
        Merit = problem.Merit,
        Locked = problem.Locked,
        TypeOf = problem.TypeOf,
        Types = problem.Types,
        Caps = caps,
        Floors = problem.Floors,
        Shares = problem.Shares,
        SetAsides = problem.SetAsides,
    };

    private static SelectionProblem Copy(
        SelectionProblem problem,
        ImmutableArray<SelectionCandidate> candidates,
        ImmutableArray<string> locked,
        ImmutableArray<SelectionCap> caps,
        int? total) => new()
        {
            Candidates = candidates,
            Units = problem.Units,
            Order = problem.Order,
            Total = total,
            Caps = caps,
            Floors = problem.Floors,
            FloorsHard = problem.FloorsHard,
            FloorCounting = problem.FloorCounting,
            FloorMode = problem.FloorMode,
            UnfilledFloor = problem.UnfilledFloor,
            Objective = problem.Objective,
            SelectedShares = problem.SelectedShares,
            SetAsides = problem.SetAsides,
            Tie = problem.Tie,
            Seed = problem.Seed,
            Locked = locked,
        };
}
