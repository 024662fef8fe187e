using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>Tells why somebody has a place or none, from what a selection gave and from selections that differ in one thing.</summary>
/// <param name="run">The selection.</param>
/// <remarks>
/// The same for every engine. Time: O(n) for the caps; how much a place was missed by takes one selection for each number that is
/// tried: O(log n) of them where caps alone form a tree, since there more places never hurt whom they are for; else each in turn.
/// </remarks>
internal sealed class ReasonFinder(SelectionRun run)
{
    private const int AnyOrder = -1;

    private readonly ConcurrentDictionary<int, bool[]> _strict = new();

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

        var binding = Problem.Types[Problem.TypeOf[position]].Caps.Where(cap => IsFull(cap, position, cancellationToken)).ToArray();
        if (binding.Length > 0)
        {
            return new(SelectionReasonKind.CapFull)
            {
                Binding = [.. binding.Select(cap => Problem.Caps[cap].Id).Order(StringComparer.Ordinal)],
                CutOff = binding is [var one] ? CutOff(one, position) : null,
                MissedBy = binding is [var only] ? MissedBy(only, position, cancellationToken) : null,
            };
        }

        var floors = new FloorProtection(Problem, Strict(AnyOrder, cancellationToken)).Protecting(position);
        return floors.IsEmpty ? new(SelectionReasonKind.Other) : new(SelectionReasonKind.DisplacedByFloor) { Floors = floors };
    }

    // Full of better-ranked ones also under the order that puts its members last among their equals. On a tree no order takes fewer of
    // them, class by class; where sets cross it is one order of several, and another one may have left the cap open.
    private bool IsFull(int cap, int position, CancellationToken cancellationToken)
    {
        var (certain, possible, max) = (0, 0, Problem.Caps[cap].Max);
        foreach (var i in Better(cap, position))
        {
            certain += run.Result.Chosen[i] == ChosenUnder.All ? 1 : 0;
            possible += run.Result.Chosen[i] == ChosenUnder.Some ? 1 : 0;
        }

        if (certain >= max || certain + possible < max)
        {
            return certain >= max;
        }

        var chosen = Strict(cap, cancellationToken);
        return Better(cap, position).Count(i => chosen[i]) >= max;
    }

    private string? CutOff(int cap, int position)
    {
        var last = run.Listed.LastOrDefault(i => run.IsSelected[i] && Problem.TieClass[i] < Problem.TieClass[position] && IsIn(i, cap), -1);
        return last >= 0 ? Problem.Ids[last] : null;
    }

    private int? MissedBy(int cap, int position, CancellationToken cancellationToken)
    {
        // With a place for each of its members a cap limits nothing more; the total also counts places that stay empty or come later.
        var most = Enumerable.Range(0, Problem.Count).Count(i => IsIn(i, cap)) + Reserved(cap) - Problem.Caps[cap].Max;
        if (Problem.Floors.Length == 0 && Trees.TreeEngine.IsFor(Problem))
        {
            var (low, high) = (1, most + 1);
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = Selects(cap, middle, position, cancellationToken) ? (low, middle) : (middle + 1, high);
            }

            return low <= most ? low : null;
        }

        for (var by = 1; by <= most; by++)
        {
            if (Selects(cap, by, position, cancellationToken))
            {
                return by;
            }
        }

        return null;
    }

    private int Reserved(int cap) => Problem.Caps[cap].Id == CompiledProblem.TotalId
        ? Problem.Floors.Sum(floor => floor.Min)
            + Problem.SetAsides.Sum(setAside => setAside.Places + setAside.Floors.Sum(floor => floor.Min))
        : 0;

    private bool Selects(int cap, int by, int position, CancellationToken cancellationToken) =>
        SelectionRun.Selects(ProblemChanges.Raised(Problem, cap, by), position, cancellationToken);

    private IEnumerable<int> Better(int cap, int position)
    {
        for (var i = 0; i < Problem.Count && Problem.TieClass[i] < Problem.TieClass[position]; i++)
        {
            if (IsIn(i, cap))
            {
                yield return i;
            }
        }
    }

    private bool IsIn(int position, int cap) => Array.BinarySearch(Problem.Types[Problem.TypeOf[position]].Caps, cap) >= 0;

    // Who is chosen when equals stand in one strict order: the members of a cap behind the others, then by id.
    private bool[] Strict(int cap, CancellationToken cancellationToken)
    {
        if (!run.Result.Chosen.Contains(ChosenUnder.Some))
        {
            return run.IsSelected;
        }

        return _strict.GetOrAdd(cap, last =>
        {
            int[] order =
            [
                .. Enumerable.Range(0, Problem.Count)
                    .OrderBy(i => Problem.TieClass[i])
                    .ThenBy(i => last >= 0 && IsIn(i, last) ? 1 : 0),
            ];
            var ordered = ProblemChanges.Ordered(Problem, order);
            var found = SelectionEngines.For(ordered).Run(ordered, cancellationToken).Chosen;
            var chosen = new bool[order.Length];
            for (var i = 0; i < order.Length; i++)
            {
                chosen[order[i]] = found[i] == ChosenUnder.All;
            }

            return chosen;
        });
    }
}
