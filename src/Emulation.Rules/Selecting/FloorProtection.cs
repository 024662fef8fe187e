using System.Collections.Concurrent;

namespace Emulation.Rules.Selecting;

/// <summary>Says which floors keep one who is ranked no better in a place that somebody else would have on merit.</summary>
/// <remarks>
/// A floor protects a member where the exchange with the other one would stay within the caps but let the floor fall
/// (further) short. Where reserved places come after the open ones, they are protected for whoever holds them.
/// </remarks>
internal sealed class FloorProtection
{
    private readonly CompiledProblem _problem;
    private readonly int[] _byType;
    private readonly int[] _caps;
    private readonly int[] _floors;
    private readonly int[] _lastChosen;
    private readonly int[] _lastOpen;
    private readonly ConcurrentDictionary<(int Mine, int Lower), IReadOnlyCollection<string>> _exchanged = new();
    private readonly ConcurrentDictionary<(int Mine, int Lower, int Open), IReadOnlyCollection<string>> _held = new();

    /// <param name="problem">The problem.</param>
    /// <param name="outcome">Who is selected, and who of them holds an open place.</param>
    public FloorProtection(CompiledProblem problem, StrictOutcome outcome)
    {
        _problem = problem;
        (_byType, _caps, _floors) = (new int[problem.Types.Length], new int[problem.Caps.Length], new int[problem.Floors.Length]);
        (_lastChosen, _lastOpen) = (new int[problem.Types.Length], new int[problem.Types.Length]);
        Array.Fill(_lastChosen, -1);
        Array.Fill(_lastOpen, -1);
        for (var i = 0; i < outcome.Chosen.Length; i++)
        {
            var type = problem.TypeOf[i];
            if (outcome.Chosen[i])
            {
                _lastChosen[type] = i;
                Array.ForEach(problem.Types[type].Caps, cap => _caps[cap]++);
            }

            if (outcome.Open[i])
            {
                _lastOpen[type] = i;
                _byType[type]++;
                Array.ForEach(problem.Types[type].Floors, floor => _floors[floor]++);
            }
        }
    }

    /// <summary>The ids of the floors that would fall short if somebody ranked no better gave the place to the candidate in a position.</summary>
    public IReadOnlyCollection<string> ByExchange(int position)
    {
        var (mine, lower) = (_problem.TypeOf[position], Lower(_lastOpen, position));

        // The types of those ranked no better become fewer from the best position to the worst: their number says which they are.
        return _exchanged.GetOrAdd((mine, lower.Length), _ => new SortedSet<string>(
            lower.Where(theirs => theirs != mine && FitsInstead(mine, theirs))
                .SelectMany(theirs => _problem.Types[theirs].Floors.Where(floor => Protects(floor, mine, theirs)))
                .Select(floor => _problem.Floors[floor].Id),
            StringComparer.Ordinal));
    }

    /// <summary>
    /// Where no exchange of two shows it: all reserved places that somebody ranked no better holds, first those that the candidate has no
    /// claim to.
    /// </summary>
    /// <remarks>Where a larger set comes before merit, that may be the reason instead, and no floor is named.</remarks>
    public IReadOnlyCollection<string> ByHolders(int position)
    {
        var (mine, lower, open) = (_problem.TypeOf[position], Lower(_lastChosen, position), Lower(_lastOpen, position));
        return _held.GetOrAdd((mine, lower.Length, open.Length), _ =>
        {
            var isForMerit = _problem.Source.Objective != SelectionObjective.MaxSizeThenMerit;
            var found = new SortedSet<string>(StringComparer.Ordinal);
            if (isForMerit || _problem.SetAsides.Length > 0 || _problem.Source.FloorMode == FloorMode.OpenFirst)
            {
                found.UnionWith(Held(lower, open, mine));
            }

            if (found.Count == 0 && isForMerit)
            {
                found.UnionWith(Held(lower, open, null));
            }

            return found;
        });
    }

    private int[] Lower(int[] last, int position)
    {
        var above = _problem.ClassStart(position);
        return [.. Enumerable.Range(0, last.Length).Where(type => last[type] >= above)];
    }

    private IEnumerable<string> Held(int[] lower, int[] open, int? except)
    {
        var mine = except is { } other ? _problem.Types[other] : null;
        return open.SelectMany(type => _problem.Types[type].Floors
                .Where(floor => mine?.Floors.Contains(floor) != true && FallsShort(floor, null, type)))
            .Select(floor => _problem.Floors[floor].Id)
            .Concat(lower.SelectMany(type => _problem.Types[type].SetAsides)
                .Where(setAside => _problem.SetAsides[setAside].Places > 0 && mine?.SetAsides.Contains(setAside) != true)
                .Select(setAside => _problem.SetAsides[setAside].Id));
    }

    private bool FitsInstead(int mine, int theirs) => _problem.Types[mine].Caps.All(cap =>
        _caps[cap] < _problem.Caps[cap].Max || Array.BinarySearch(_problem.Types[theirs].Caps, cap) >= 0);

    private bool Protects(int floor, int mine, int theirs) =>
        Array.BinarySearch(_problem.Types[mine].Floors, floor) < 0 && FallsShort(floor, mine, theirs);

    // Whether a floor of theirs would be (further) short without one of them, be it with one of mine instead.
    private bool FallsShort(int floor, int? mine, int theirs)
    {
        var min = _problem.Floors[floor].Min;
        if (min == 0 || _problem.Source.FloorMode == FloorMode.OpenFirst)
        {
            return min > 0;
        }

        if (_problem.Source.FloorCounting == FloorCounting.OneToAll)
        {
            return _floors[floor] <= min;
        }

        // It costs a reserved place, and it is this floor's: with one place less on it nothing would be lost.
        var mins = Array.ConvertAll(_problem.Floors, each => each.Min);
        var filled = ReservedPlaces.Filled(_problem.Types, _byType, mins);
        var after = (int[])_byType.Clone();
        after[theirs]--;
        if (mine is { } instead)
        {
            after[instead]++;
        }

        if (ReservedPlaces.Filled(_problem.Types, after, mins) >= filled)
        {
            return false;
        }

        mins[floor]--;
        return ReservedPlaces.Filled(_problem.Types, after, mins) == filled - 1;
    }
}
