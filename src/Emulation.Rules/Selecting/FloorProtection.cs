using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>Says which floors keep one who is ranked no better in a place that somebody else would have on merit.</summary>
/// <remarks>
/// A floor protects a member where the exchange with the other one would stay within the caps but let the floor fall
/// (further) short. Where reserved places come after the open ones, they are protected for whoever holds them.
/// </remarks>
internal sealed class FloorProtection
{
    private readonly CompiledProblem _problem;
    private readonly bool[] _chosen;
    private readonly int[] _byType;
    private readonly int[] _caps;
    private readonly int[] _floors;

    /// <param name="problem">The problem.</param>
    /// <param name="chosen">Who is selected, per position.</param>
    public FloorProtection(CompiledProblem problem, bool[] chosen)
    {
        (_problem, _chosen) = (problem, chosen);
        (_byType, _caps, _floors) = (new int[problem.Types.Length], new int[problem.Caps.Length], new int[problem.Floors.Length]);
        for (var i = 0; i < chosen.Length; i++)
        {
            if (chosen[i])
            {
                _byType[problem.TypeOf[i]]++;
                Array.ForEach(problem.Types[problem.TypeOf[i]].Caps, cap => _caps[cap]++);
                Array.ForEach(problem.Types[problem.TypeOf[i]].Floors, floor => _floors[floor]++);
            }
        }
    }

    /// <summary>The ids of the floors that keep the candidate in a position out, sorted.</summary>
    public ImmutableArray<string> Protecting(int position)
    {
        var mine = _problem.TypeOf[position];
        var lower = new SortedSet<int>();
        for (var i = 0; i < _chosen.Length; i++)
        {
            if (_chosen[i] && _problem.TieClass[i] >= _problem.TieClass[position])
            {
                lower.Add(_problem.TypeOf[i]);
            }
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var theirs in lower.Where(theirs => theirs != mine && FitsInstead(mine, theirs)))
        {
            found.UnionWith(_problem.Types[theirs].Floors
                .Where(floor => Protects(floor, mine, theirs))
                .Select(floor => _problem.Floors[floor].Id));
        }

        // No exchange of two shows it: all reserved places that some of those hold, first those that the candidate has no claim to.
        // Where a larger set comes before merit, that may be the reason instead, and no floor is named.
        var isForMerit = _problem.Source.Objective != SelectionObjective.MaxSizeThenMerit;
        if (found.Count == 0 && (isForMerit || _problem.SetAsides.Length > 0 || _problem.Source.FloorMode == FloorMode.OpenFirst))
        {
            found.UnionWith(lower.SelectMany(theirs => Held(theirs, mine)));
        }

        if (found.Count == 0 && isForMerit)
        {
            found.UnionWith(lower.SelectMany(theirs => Held(theirs, null)));
        }

        return [.. found];
    }

    private IEnumerable<string> Held(int type, int? except)
    {
        var (theirs, mine) = (_problem.Types[type], except is { } other ? _problem.Types[other] : null);
        return theirs.Floors
            .Where(floor => mine?.Floors.Contains(floor) != true && FallsShort(floor, null, type))
            .Select(floor => _problem.Floors[floor].Id)
            .Concat(theirs.SetAsides
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
