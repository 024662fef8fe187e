using System.Collections.Immutable;

namespace Emulation.Rules.Selecting.Trees;

/// <summary>Who of a population is selected within a tree of units; reasons are worked out when they are asked for.</summary>
/// <remarks>Immutable. Candidates and units are named by their index.</remarks>
public sealed class TreeSelection
{
    private readonly UnitTree _tree;
    private readonly int[] _units;
    private readonly int[] _order;
    private readonly int[] _places;
    private readonly ChosenUnder[] _chosen;
    private readonly int[] _filled;
    private readonly int[] _fullFrom;

    internal TreeSelection(UnitTree tree, PlaceTree places, int[] order, int[] leaves, TreeWalkResult walk)
    {
        (_tree, _order, _chosen) = (tree, order, walk.Chosen);
        (_places, _units) = (new int[order.Length], new int[order.Length]);
        for (var place = 0; place < order.Length; place++)
        {
            _places[order[place]] = place;
            _units[order[place]] = tree.Order[leaves[place] < tree.Count ? leaves[place] : places.Parent[leaves[place]]];
            Selected += _chosen[place] == ChosenUnder.All ? 1 : 0;
            Contested += _chosen[place] == ChosenUnder.Some ? 1 : 0;
        }

        Size = walk.Taken.Sum();
        _filled = places.Sum(walk.Taken);
        _fullFrom = FillPlaces.Of(places, leaves, walk);
    }

    /// <summary>How many are selected, however a tie is settled.</summary>
    public int Selected { get; }

    /// <summary>How many are tied across the last place.</summary>
    public int Contested { get; }

    /// <summary>How many of the contested there is room for.</summary>
    public int OpenPlaces => Size - Selected;

    /// <summary>How many have a place when the ties are settled.</summary>
    public int Size { get; }

    /// <summary>The candidates, best first; equally ranked ones by index.</summary>
    public ReadOnlySpan<int> Ranking => _order;

    /// <summary>Whether a candidate is selected, however a tie is settled. Time: O(1).</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such candidate.</exception>
    public bool IsSelected(int candidate) => _chosen[_places[candidate]] == ChosenUnder.All;

    /// <summary>Whether a candidate is tied across the last place. Time: O(1).</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such candidate.</exception>
    public bool IsContested(int candidate) => _chosen[_places[candidate]] == ChosenUnder.Some;

    /// <summary>How many of a unit, with all below it, have a place; where a tie reaches beyond the unit, when equals are taken by index.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such unit.</exception>
    public int Filled(int unit) => _filled[_tree.NodeOf[unit]];

    /// <summary>By how many a unit falls short of its floor; the sum over all units is the least possible.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such unit.</exception>
    public int Shortfall(int unit) => Math.Max(0, _tree.Floors[unit] - Filled(unit));

    /// <summary>From which place in the <see cref="Ranking"/>, counted from 0, a unit has no place left; null where it never fills up.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such unit.</exception>
    public int? FullFrom(int unit) => _fullFrom[_tree.NodeOf[unit]] is var place and < int.MaxValue ? place : null;

    /// <summary>
    /// The units, from the candidate's own to the top, all of whose places are taken by better-ranked ones. Empty for whoever is
    /// selected or contested, and for whoever lost to a place that a floor protects. Time: O(depth).
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">There is no such candidate.</exception>
    public ImmutableArray<int> FullUnits(int candidate)
    {
        if (_chosen[_places[candidate]] != ChosenUnder.None)
        {
            return [];
        }

        var full = ImmutableArray.CreateBuilder<int>();
        for (var unit = _units[candidate]; unit >= 0; unit = _tree.Parents[unit])
        {
            if (_fullFrom[_tree.NodeOf[unit]] <= _places[candidate])
            {
                full.Add(unit);
            }
        }

        return full.ToImmutable();
    }
}
