namespace Emulation.Rules.Selecting;

/// <summary>Who is chosen when equals stand in one strict order.</summary>
/// <param name="Chosen">Per position whether it is chosen.</param>
/// <param name="Open">Per position whether it holds one of the open places, which the floors are about; with set-asides alone not all chosen do.</param>
internal sealed record StrictOutcome(bool[] Chosen, bool[] Open)
{
    /// <summary>The outcome where the members of a cap stand behind their equals, and else by position.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">What it gave, over every order.</param>
    /// <param name="last">The cap whose members stand last; -1 for none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static StrictOutcome Of(CompiledProblem problem, EngineResult result, int last, CancellationToken cancellationToken)
    {
        if (!result.Chosen.Contains(ChosenUnder.Some))
        {
            var all = Array.ConvertAll(result.Chosen, chosen => chosen == ChosenUnder.All);
            return new(all, result.Open ?? all);
        }

        int[] order =
        [
            .. Enumerable.Range(0, problem.Count)
                .OrderBy(i => problem.TieClass[i])
                .ThenBy(i => last >= 0 && Array.BinarySearch(problem.Types[problem.TypeOf[i]].Caps, last) >= 0 ? 1 : 0),
        ];
        var found = SelectionEngines.Run(ProblemChanges.Ordered(problem, order), cancellationToken);
        var (chosen, open) = (new bool[order.Length], new bool[order.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            chosen[order[i]] = found.Chosen[i] == ChosenUnder.All;
            open[order[i]] = found.Open?[i] ?? chosen[order[i]];
        }

        return new(chosen, open);
    }
}
