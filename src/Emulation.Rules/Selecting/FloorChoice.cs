namespace Emulation.Rules.Selecting;

/// <summary>One selection, asked for which of its floors somebody has no place.</summary>
/// <param name="problem">The problem.</param>
/// <param name="result">What it gave.</param>
/// <param name="outcome">Who is chosen.</param>
internal sealed class FloorChoice(CompiledProblem problem, EngineResult result, StrictOutcome outcome)
{
    private readonly FloorProtection _protection = new(problem, outcome);
    private readonly CapHolders _holders = new(problem, i => result.Chosen[i], new int[problem.Count]);

    /// <summary>Whether the candidate in a position has a place under some order, or misses it for a cap that is full of better-ranked ones.</summary>
    public bool Settles(int position)
    {
        var above = problem.ClassStart(position);
        return result.Chosen[position] != ChosenUnder.None
            || Array.Exists(problem.Types[problem.TypeOf[position]].Caps, cap => _holders.Certain(cap, above) >= problem.Caps[cap].Max);
    }

    /// <summary>The floors and set-asides that keep it out: those that protect somebody, or whose places stay vacant.</summary>
    public IReadOnlyCollection<string> Keeping(int position)
    {
        if (_protection.ByExchange(position) is { Count: > 0 } exchanged)
        {
            return exchanged;
        }

        string[] vacant = problem.Source.UnfilledFloor == UnfilledFloor.KeepVacant && problem.Source.Total is not null
            ? [
                .. problem.Floors.Zip(result.Shortfall).Where(each => each.Second > 0).Select(each => each.First.Id),
                .. problem.SetAsides.Zip(result.Unfilled).Where(each => each.Second > 0).Select(each => each.First.Id),
            ]
            : [];
        return vacant.Length > 0 ? vacant : _protection.ByHolders(position);
    }
}
