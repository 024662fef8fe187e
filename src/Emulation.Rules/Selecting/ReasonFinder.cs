using System.Collections.Concurrent;

namespace Emulation.Rules.Selecting;

/// <summary>Tells why somebody has a place or none, from what a selection gave and from selections that differ in one thing.</summary>
/// <param name="run">The selection.</param>
/// <remarks>
/// The same for every engine. Time: O(n × depth) once and O(depth × log n) a reason, and the selections that <see cref="MissedPlaces"/> and
/// <see cref="DisplacingFloors"/> work out, each of them once for all who are asked about.
/// </remarks>
internal sealed class ReasonFinder(SelectionRun run)
{
    private const int AnyOrder = -1;

    private readonly ConcurrentDictionary<int, CapHolders> _strictHolders = new();
    private readonly Lazy<CapHolders> _holders = new(() => new(run.Problem, i => run.Result.Chosen[i], ListedAt(run)));
    private readonly MissedPlaces _missed = new(run);
    private DisplacingFloors? _floors;

    private CompiledProblem Problem => run.Problem;

    /// <summary>Why the candidate in a position stands where it stands.</summary>
    public SelectionReason Find(int position, CancellationToken cancellationToken)
    {
        if (run.IsSelected[position])
        {
            return new(SelectionReasonKind.Selected);
        }

        if (run.Result.Chosen[position] == ChosenUnder.Some)
        {
            return new(SelectionReasonKind.Contested);
        }

        if (run.Result.Conflict is not null)
        {
            return new(SelectionReasonKind.Other);
        }

        var above = Problem.ClassStart(position);
        var binding = Problem.Types[Problem.TypeOf[position]].Caps.Where(cap => IsFull(cap, above, cancellationToken)).ToArray();
        if (binding.Length > 0)
        {
            return new(SelectionReasonKind.CapFull)
            {
                Binding = [.. binding.Select(cap => Problem.Caps[cap].Id).Order(StringComparer.Ordinal)],
                CutOff = binding is [var one] && _holders.Value.Last(one, above) is >= 0 and var last ? Problem.Ids[last] : null,
                MissedBy = binding is [var only] ? _missed.Find(only, position, cancellationToken) : null,
            };
        }

        _floors ??= new(Problem, run.Result, StrictOutcome.Of(Problem, run.Result, AnyOrder, cancellationToken));
        var floors = _floors.Find(position, cancellationToken);
        return floors.IsEmpty ? new(SelectionReasonKind.Other) : new(SelectionReasonKind.DisplacedByFloor) { Floors = floors };
    }

    // Full of better-ranked ones also under the order that puts its members last among their equals. On a tree no order takes fewer of
    // them, class by class; where sets cross it is one order of several, and another one may have left the cap open.
    private bool IsFull(int cap, int above, CancellationToken cancellationToken)
    {
        var max = Problem.Caps[cap].Max;
        if (_holders.Value.Certain(cap, above) >= max || _holders.Value.Possible(cap, above) < max)
        {
            return _holders.Value.Certain(cap, above) >= max;
        }

        var holders = _strictHolders.GetOrAdd(cap, last =>
        {
            var chosen = StrictOutcome.Of(Problem, run.Result, last, cancellationToken).Chosen;
            return new(Problem, i => chosen[i] ? ChosenUnder.All : ChosenUnder.None, ListedAt(run));
        });
        return holders.Certain(cap, above) >= max;
    }

    private static int[] ListedAt(SelectionRun run)
    {
        var at = new int[run.Problem.Count];
        for (var place = 0; place < at.Length; place++)
        {
            at[run.Listed[place]] = run.IsSelected[run.Listed[place]] ? place : -1;
        }

        return at;
    }
}
