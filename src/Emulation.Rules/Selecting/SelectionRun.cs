using System.Collections.Immutable;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Selecting;

/// <summary>A problem worked out: what the engine found, and what the tie policy makes of it.</summary>
internal sealed class SelectionRun
{
    private SelectionRun(CompiledProblem problem, EngineResult result)
    {
        (Problem, Result) = (problem, result);
        var least = problem.Source.Tie == TiePolicy.All ? ChosenUnder.Some : ChosenUnder.All;
        IsSelected = Array.ConvertAll(result.Chosen, chosen => chosen >= least);

        // Where nothing is locked or drawn the positions are in this order already.
        Listed = Enumerable.Range(0, problem.Count).ToArray();
        Array.Sort(Listed, (a, b) => problem.Merit[a] != problem.Merit[b]
            ? problem.Merit[a].CompareTo(problem.Merit[b])
            : string.CompareOrdinal(problem.Ids[a], problem.Ids[b]));
    }

    public CompiledProblem Problem { get; }

    public EngineResult Result { get; }

    /// <summary>Per position whether it has a place.</summary>
    public bool[] IsSelected { get; }

    /// <summary>The positions in the order in which results are listed: best first, equals by id.</summary>
    public int[] Listed { get; }

    public static SelectionRun Of(CompiledProblem problem, CancellationToken cancellationToken) =>
        new(problem, SelectionEngines.Run(problem, cancellationToken));

    /// <summary>The selection as it is given out.</summary>
    public Selection ToSelection()
    {
        var total = Problem.Source.Total;
        if (Result.Conflict is not null)
        {
            return new() { Selected = [], Conflict = Result.Conflict, Vacant = total ?? 0, Caps = CapUses() };
        }

        var isShared = Problem.Source.Tie == TiePolicy.All;
        var selected = Ids(i => IsSelected[i]);
        var open = isShared ? 0 : Result.Size - selected.Length;
        var uses = CapUses();
        return new()
        {
            Selected = selected,
            Contested = isShared ? [] : Ids(i => Result.Chosen[i] == ChosenUnder.Some),
            OpenPlaces = open,
            Vacant = Math.Max(0, (total ?? 0) - selected.Length - open),
            Overflow = uses.Where(use => use.Value.Filled > use.Value.Max)
                .ToImmutableSortedDictionary(use => use.Key, use => use.Value.Filled - use.Value.Max, StringComparer.Ordinal),
            Shortfall = Problem.Floors.Select(floor => floor.Id).Zip(Result.Shortfall)
                .Concat(Problem.SetAsides.Select(setAside => setAside.Id).Zip(Result.Unfilled)).Where(each => each.Second > 0)
                .ToImmutableSortedDictionary(each => each.First, each => each.Second, StringComparer.Ordinal),
            Caps = uses,
        };
    }

    private ImmutableArray<string> Ids(Func<int, bool> isIn) => [.. Listed.Where(isIn).Select(i => Problem.Ids[i])];

    private ImmutableSortedDictionary<string, CapUse> CapUses()
    {
        var (filled, cutOff) = (new int[Problem.Caps.Length], new string?[Problem.Caps.Length]);
        foreach (var i in Listed.Where(i => IsSelected[i]))
        {
            foreach (var cap in Problem.Types[Problem.TypeOf[i]].Caps)
            {
                filled[cap]++;
                cutOff[cap] = Problem.Ids[i];
            }
        }

        return Problem.Caps.Select((cap, c) => KeyValuePair.Create(cap.Id, new CapUse(cap.Max, filled[c], cutOff[c])))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
