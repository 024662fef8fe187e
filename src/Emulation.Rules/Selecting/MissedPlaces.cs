using System.Collections.Concurrent;
using Emulation.Rules.Selecting.Relaxing;

namespace Emulation.Rules.Selecting;

/// <summary>By how many places somebody missed: the least number by which raising one cap alone selects them.</summary>
/// <param name="run">The selection.</param>
/// <remarks>
/// A cap that is never filled limits nothing more, so the search ends where the set without the cap would fill it. Between two raises in
/// which the same caps and floors decide, and are a tree (or one total with floors that a person fills one of), nobody in it loses by
/// a raise (<see cref="RaisedPart"/>): there it is a binary search, among those alone who could gain or lose. Elsewhere one more place
/// can take somebody's place away, and each number is tried, the lower half before the upper. A selection with a cap raised is worked
/// out once, whoever is asked about.
/// </remarks>
internal sealed class MissedPlaces(SelectionRun run)
{
    private readonly ConcurrentDictionary<(int Cap, int By), RaisedOutcome> _outcomes = new();
    private readonly ConcurrentDictionary<(int Cap, int Low, int High), RaisedPart?> _parts = new();
    private readonly RaisedOutcome _base = new(run.Problem, run.Result);

    private CompiledProblem Problem => run.Problem;

    private bool IsStaged => Problem.SetAsides.Length > 0
        || (Problem.Source.FloorMode == FloorMode.OpenFirst && Problem.Floors.Length > 0);

    private bool KeepsVacant => Problem.Source is { UnfilledFloor: UnfilledFloor.KeepVacant, Total: not null };

    /// <summary>The least raise of a cap that selects somebody in a position who is not selected; null where none does.</summary>
    public int? Find(int cap, int position, CancellationToken cancellationToken)
    {
        // With a place for each of its members a cap limits nothing more; the total also counts places that stay empty or come later.
        var members = Problem.Types.Where(type => Array.BinarySearch(type.Caps, cap) >= 0).Sum(type => (long)type.Count);
        var max = Problem.Caps[cap].Max;
        var most = (int)Math.Min(members + Reserved(cap) - max, int.MaxValue - max);
        return most < 1 ? null : First(cap, position, 0, Last(cap, most, cancellationToken), cancellationToken);
    }

    private long Reserved(int cap) => Problem.Caps[cap].Id == CompiledProblem.TotalId
        ? Problem.Floors.Sum(floor => (long)floor.Min)
            + Problem.SetAsides.Sum(setAside => setAside.Places + setAside.Floors.Sum(floor => (long)floor.Min))
        : 0;

    // What is best without a cap is best under each raise that leaves it room, unless places are taken away or given in steps by the total.
    private int Last(int cap, int most, CancellationToken cancellationToken)
    {
        var lifted = Outcome(cap, most, cancellationToken);
        var isTotal = Problem.Caps[cap].Id == CompiledProblem.TotalId;
        if ((IsStaged && (isTotal || KeepsVacant)) || (KeepsVacant && lifted.Shortfall > 0))
        {
            return most;
        }

        var used = Problem.Types.Select((type, t) => Array.BinarySearch(type.Caps, cap) >= 0 ? lifted.Counts.Most[t] : 0).Sum();
        var last = Math.Clamp(used - Problem.Caps[cap].Max, 1, most);
        _outcomes.TryAdd((cap, last), lifted);
        return last;
    }

    // The first raise above `low` and up to `high` that selects the position; `low` does not.
    private int? First(int cap, int position, int low, int high, CancellationToken cancellationToken)
    {
        var (below, above) = (Outcome(cap, low, cancellationToken), Outcome(cap, high, cancellationToken));
        if (high - low == 1)
        {
            return above.Selects(Problem, position) ? high : null;
        }

        var part = _parts.GetOrAdd((cap, low, high), _ => RaisedPart.Of(Problem, cap, (low, below), (high, above)));
        if (part is null)
        {
            var half = low + ((high - low) / 2);
            return First(cap, position, low, half, cancellationToken) ?? First(cap, position, half, high, cancellationToken);
        }

        if (!above.Selects(Problem, position))
        {
            return null;
        }

        if (!KeepsVacant || below.Shortfall == 0)
        {
            return part.Find(position, cancellationToken);
        }

        // The places that stay vacant depend on those who are left out there.
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Outcome(cap, middle, cancellationToken).Selects(Problem, position) ? (low, middle) : (middle, high);
        }

        return high;
    }

    private RaisedOutcome Outcome(int cap, int by, CancellationToken cancellationToken) => by == 0
        ? _base
        : _outcomes.GetOrAdd((cap, by), _ =>
        {
            var raised = ProblemChanges.Raised(Problem, cap, by);
            return new(raised, SelectionEngines.Run(raised, cancellationToken));
        });
}
