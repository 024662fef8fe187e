using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emulation.Rules.Selecting.Relaxing;

namespace Emulation.Rules.Selecting;

/// <summary>Names the floors for which somebody has no place: enough of them that without these it is not for a floor any more.</summary>
/// <param name="problem">The problem.</param>
/// <param name="result">What it gave.</param>
/// <param name="outcome">Who is chosen.</param>
/// <remarks>
/// A floor without which another floor takes the place displaces together with that one: so the selection is worked out without those
/// named, and what displaces there is named as well, until the candidate has a place or misses it on merit. Each such selection is
/// worked out once, whoever is asked about. Where places are given in steps, floors are named by who holds the places alone.
/// </remarks>
internal sealed class DisplacingFloors(CompiledProblem problem, EngineResult result, StrictOutcome outcome)
{
    private readonly ConcurrentDictionary<string, FloorChoice> _without = new(StringComparer.Ordinal);
    private readonly FloorChoice _given = new(problem, result, outcome);

    /// <summary>The ids of the floors, and of set-asides, that keep the candidate in a position out, sorted; empty where none does.</summary>
    public ImmutableArray<string> Find(int position, CancellationToken cancellationToken)
    {
        var named = new SortedSet<string>(_given.Keeping(position), StringComparer.Ordinal);
        if (named.Count == 0 || problem.SetAsides.Length > 0 || problem.Source.FloorMode == FloorMode.OpenFirst)
        {
            return [.. named];
        }

        while (true)
        {
            var without = Without(named, cancellationToken);
            if (without.Settles(position))
            {
                return [.. named];
            }

            var before = named.Count;
            named.UnionWith(without.Keeping(position));
            if (named.Count == before)
            {
                // Where more than merit comes after the floors, that may be the reason instead.
                return problem.Source.Objective == SelectionObjective.MaxSizeThenMerit || problem.Shares.Length > 0 ? [] : [.. named];
            }
        }
    }

    private FloorChoice Without(SortedSet<string> named, CancellationToken cancellationToken) =>
        _without.GetOrAdd(string.Join('\n', named), _ =>
        {
            var kept = new KeptConstraints(
                [.. problem.Caps.Select(_ => true)], [.. problem.Floors.Select(floor => !named.Contains(floor.Id))]);
            var less = kept.Of(problem);
            var found = SelectionEngines.Run(less, cancellationToken);
            return new(less, found, StrictOutcome.Of(less, found, -1, cancellationToken));
        });
}
