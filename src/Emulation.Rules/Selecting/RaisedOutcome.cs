using System.Collections;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting.Relaxing;

namespace Emulation.Rules.Selecting;

/// <summary>What was selected with a cap raised.</summary>
internal sealed class RaisedOutcome
{
    private readonly BitArray _certain;
    private readonly BitArray _possible;

    public RaisedOutcome(CompiledProblem problem, EngineResult result)
    {
        (_certain, _possible) = (new(problem.Count), new(problem.Count));
        for (var i = 0; i < problem.Count; i++)
        {
            (_certain[i], _possible[i]) = (result.Chosen[i] == ChosenUnder.All, result.Chosen[i] != ChosenUnder.None);
        }

        Counts = TypeCounts.Of(problem, result);
        Kept = result.Kept ?? KeptConstraints.All(problem);
        Shortfall = result.Shortfall.Sum(each => (long)each);
    }

    public TypeCounts Counts { get; }

    /// <summary>The caps and floors that decided.</summary>
    public KeptConstraints Kept { get; }

    public long Shortfall { get; }

    /// <summary>Under which orders a position is chosen.</summary>
    public ChosenUnder Chosen(int position) =>
        _certain[position] ? ChosenUnder.All : _possible[position] ? ChosenUnder.Some : ChosenUnder.None;

    /// <summary>Whether a position has a place under the tie policy.</summary>
    public bool Selects(CompiledProblem problem, int position) =>
        problem.Source.Tie == TiePolicy.All ? _possible[position] : _certain[position];
}
