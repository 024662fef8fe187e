using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Numbers;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Tests.Selecting.Trees;

/// <summary>Columns give what the same problem stated with candidates gives.</summary>
public class TreeSelectorTests
{
    [Fact]
    public void Select_RandomTrees_IsWhatTheSelectorGives()
    {
        var random = new Random(31);
        for (var n = 0; n < 500; n++)
        {
            var (parents, caps, floors) = Units(random);
            var (units, keys) = Candidates(random, parents.Length);

            var columns = TreeSelector.Select(UnitTree.Create(parents, caps, floors), units, keys);

            var selector = Selector.Create(Problem(parents, caps, floors, units, keys));
            var selection = selector.Select();
            var all = Enumerable.Range(0, units.Length).ToArray();
            Assert.Equal(selection.Selected.Select(Number).Order(), all.Where(columns.IsSelected));
            Assert.Equal(selection.Contested.Select(Number).Order(), all.Where(columns.IsContested));
            Assert.Equal((selection.Selected.Length, selection.Contested.Length, selection.OpenPlaces), (columns.Selected, columns.Contested, columns.OpenPlaces));
            Assert.Equal(selection.Shortfall.Values.Sum(), Enumerable.Range(0, parents.Length).Sum(columns.Shortfall));
            foreach (var candidate in all)
            {
                // What the columns say without another run is true; a tie that reaches into a unit from outside may hide some of it.
                var reason = selector.Explain(Id(candidate));
                var named = columns.FullUnits(candidate).Select(unit => Id("cap", unit)).ToArray();
                Assert.Subset(reason.Binding.ToHashSet(), named.ToHashSet());
                Assert.True(columns.Contested > 0 || named.Length == reason.Binding.Length, $"{candidate} of {n}: {string.Join(' ', reason.Binding)}");
            }
        }
    }

    [Fact]
    public void Select_CandidatesAndUnitsInAnotherOrder_GivesEachTheSame()
    {
        var random = new Random(32);
        for (var n = 0; n < 300; n++)
        {
            var (parents, caps, floors) = Units(random);
            var (units, keys) = Candidates(random, parents.Length);
            var (to, order) = (Shuffled(random, parents.Length), Shuffled(random, units.Length));
            var (parents2, caps2, floors2) = (new int[to.Length], new int[to.Length], new int[to.Length]);
            for (var unit = 0; unit < to.Length; unit++)
            {
                parents2[to[unit]] = parents[unit] < 0 ? -1 : to[parents[unit]];
                (caps2[to[unit]], floors2[to[unit]]) = (caps[unit], floors[unit]);
            }

            var straight = TreeSelector.Select(UnitTree.Create(parents, caps, floors), units, keys);
            var turned = TreeSelector.Select(
                UnitTree.Create(parents2, caps2, floors2),
                Array.ConvertAll(order, i => to[units[i]]),
                [.. order.SelectMany(i => new[] { keys[2 * i], keys[(2 * i) + 1] })]);

            Assert.Equal(order.Select(straight.IsSelected), Enumerable.Range(0, order.Length).Select(turned.IsSelected));
            Assert.Equal(order.Select(straight.IsContested), Enumerable.Range(0, order.Length).Select(turned.IsContested));
        }
    }

    [Fact]
    public void Select_ExtremeKeys_AreRankedWithoutOverflow()
    {
        var tree = UnitTree.Create([-1], [1], [0]);

        var selection = TreeSelector.Select(tree, [0, 0, 0], [long.MinValue, long.MaxValue, 0]);

        Assert.Equal([1, 2, 0], selection.Ranking.ToArray());
        Assert.True(selection.IsSelected(1));
        Assert.Equal(0, Assert.Single(selection.FullUnits(2)));
        Assert.Equal(1, selection.FullFrom(0));
    }

    [Fact]
    public void Select_NobodyCompetes_FallsShortOfEveryFloor()
    {
        var selection = TreeSelector.Select(UnitTree.Create([-1, 0], [5, 2], [1, 2]), [], []);

        Assert.Equal((0, 1, 2), (selection.Size, selection.Shortfall(0), selection.Shortfall(1)));
    }

    [Fact]
    public void Create_UnitsInACircle_IsRefused() => Assert.Throws<ArgumentException>(() => UnitTree.Create([1, 0, -1], [1, 1, 1], [0, 0, 0]));

    [Fact]
    public void Select_UnknownUnit_IsRefused() =>
        Assert.Throws<ArgumentException>(() => TreeSelector.Select(UnitTree.Create([-1], [1], [0]), [1], [5]));

    private static (int[] Parents, int[] Caps, int[] Floors) Units(Random random)
    {
        var parents = Enumerable.Range(0, random.Next(1, 7)).Select(unit => random.Next(-1, unit)).ToArray();
        return (
            parents,
            [.. parents.Select(_ => random.Next(5) == 0 ? int.MaxValue : random.Next(0, 5))],
            [.. parents.Select(_ => random.Next(3) == 0 ? random.Next(1, 3) : 0)]);
    }

    private static (int[] Units, long[] Keys) Candidates(Random random, int units)
    {
        var count = random.Next(0, 12);
        return ([.. Enumerable.Range(0, count).Select(_ => random.Next(units))], [.. Enumerable.Range(0, 2 * count).Select(_ => (long)random.Next(-1, 2))]);
    }

    private static SelectionProblem Problem(int[] parents, int[] caps, int[] floors, int[] units, long[] keys) => new()
    {
        Units = [.. parents.Select((parent, unit) => new SelectionUnit(Id("u", unit), parent < 0 ? null : Id("u", parent)))],
        Caps = [.. Enumerable.Range(0, caps.Length).Where(unit => caps[unit] < int.MaxValue).Select(unit => new SelectionCap(Id("cap", unit), new(Id("u", unit)), caps[unit]))],
        Floors = [.. Enumerable.Range(0, floors.Length).Where(unit => floors[unit] > 0).Select(unit => new SelectionFloor(Id("floor", unit), new(Id("u", unit)), floors[unit]))],
        Order = [new("first"), new("second")],
        Candidates = [.. units.Select((unit, i) => new SelectionCandidate(Id(i))
        {
            Unit = Id("u", unit),
            Keys = ImmutableSortedDictionary.CreateRange<string, Rational>(StringComparer.Ordinal, [new("first", keys[2 * i]), new("second", keys[(2 * i) + 1])]),
        })],
    };

    private static int[] Shuffled(Random random, int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Id(string prefix, int number) => $"{prefix}{Id(number)}";

    private static int Number(string id) => int.Parse(id, CultureInfo.InvariantCulture);
}
