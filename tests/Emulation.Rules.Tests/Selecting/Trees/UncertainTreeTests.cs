using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Tests.Selecting.Trees;

/// <summary>Quotas within quotas, with unknowns: against every way in which the unknowns can turn out, and every order of equals.</summary>
public class UncertainTreeTests
{
    // Known keys are even tens; between, below and above any two of them there is room for two unknown ones that differ.
    private static readonly decimal[] _known = [10, 20, 20];
    private static readonly decimal[] _couldBe = [3, 7, 10, 13, 17, 20, 23, 27];

    // A ministry of two places over two departments.
    private static readonly PlaceNode[] _ministry = [new(-1, new(2, 2)), new(0, new(1, 1)), new(0, new(2, 2))];

    [Fact]
    public void Select_UnitFull_PassesThePlaceOnToTheOtherUnit() =>
        Assert.Equal("S-S-", Text(UncertainSelector.Select([Known(9, 1), Known(8, 1), Known(7, 2), Known(6, 2)], _ministry)));

    [Fact]
    public void Select_TieAcrossTheLastPlaceOfTheParent_IsATieBetweenUnits() =>
        Assert.Equal("S==", Text(UncertainSelector.Select([Known(9, 2), Known(8, 1), Known(8, 2)], _ministry)));

    [Fact]
    public void Select_TieWithinAFullUnit_DoesNotTouchTheOtherUnit() =>
        Assert.Equal("==S", Text(UncertainSelector.Select([Known(9, 1), Known(9, 1), Known(1, 2)], _ministry)));

    [Fact]
    public void Select_EligibilityOfOneUnknown_ReachesTheOtherUnitThroughTheParent() =>
        Assert.Equal("?SS?", Text(UncertainSelector.Select([new(false, true, [9], 1), Known(8, 2), Known(7, 2), Known(6, 2)],
            [new(-1, new(3, 3)), new(0, new(1, 1)), new(0, new(3, 3))])));

    [Fact]
    public void Select_UnitWithAFullOne_IsNotReachedByAnUnknownInIt() =>
        Assert.Equal("S-S", Text(UncertainSelector.Select([Known(9, 1), new(false, true, [8], 1), Known(1, 2)], _ministry)));

    [Fact]
    public void Select_NodeWithoutACap_LetsEverybodyThrough() =>
        Assert.Equal("SSS", Text(UncertainSelector.Select([Known(3, 0), Known(2, 1), Known(1, 1)], [new(-1, new(0, int.MaxValue)), new(0, new(2, 2))])));

    [Fact]
    public void Select_RandomTrees_IsCertainExactlyWhereEveryCompletionSaysSo()
    {
        var random = new Random(2026);
        for (var n = 0; n < 400; n++)
        {
            var tree = Tree(random);
            var contestants = Contestants(random, tree.Length);

            var actual = UncertainSelector.Select(contestants, tree);

            Assert.Equal(Text(Oracle(contestants, tree)) + Show(contestants, tree), Text(actual) + Show(contestants, tree));
        }
    }

    [Fact]
    public void Select_AFactIsLearned_NothingThatWasCertainChanges()
    {
        var random = new Random(2027);
        for (var n = 0; n < 3000; n++)
        {
            var tree = Tree(random);
            var contestants = Contestants(random, tree.Length);
            var before = UncertainSelector.Select(contestants, tree);
            var i = random.Next(contestants.Length);
            contestants[i] = contestants[i] with
            {
                IsEligible = true,
                IsSure = contestants[i].IsSure || random.Next(2) == 0,
                Keys = [.. contestants[i].Keys.Select(key => key ?? _couldBe[random.Next(_couldBe.Length)])],
            };
            var v = random.Next(tree.Length);
            if (tree[v].Places is { Most: < int.MaxValue } places)
            {
                tree[v] = tree[v] with { Places = new(places.Least, places.Least) };
            }

            var after = UncertainSelector.Select(contestants, tree);

            for (var k = 0; k < contestants.Length; k++)
            {
                Assert.True(before[k] == Standing.Conditional || before[k] == after[k], $"{k}: {before[k]} became {after[k]}; {Show(contestants, tree)}");
            }
        }
    }

    private static Contestant Known(decimal score, int node) => new(true, true, [score], node);

    private static PlaceNode[] Tree(Random random) => [.. Enumerable.Range(0, random.Next(1, 5)).Select(v =>
    {
        var least = random.Next(0, 4);
        return new PlaceNode(random.Next(-1, v), random.Next(6) == 0 ? new(least, int.MaxValue) : new(least, least + random.Next(0, 2)));
    })];

    private static Contestant[] Contestants(Random random, int nodes)
    {
        var unknown = 2;
        return [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new Contestant(
            random.Next(5) != 0,
            random.Next(5) != 0,
            [unknown > 0 && random.Next(4) == 0 && unknown-- > 0 ? null : _known[random.Next(_known.Length)]],
            random.Next(nodes)))];
    }

    private static Standing[] Oracle(Contestant[] contestants, PlaceNode[] tree)
    {
        var seen = contestants.Select(_ => new HashSet<Standing>()).ToArray();
        foreach (var places in Places(tree))
        {
            foreach (var field in Completions(contestants))
            {
                var (some, all) = Outcome(field, tree, places);
                for (var i = 0; i < field.Length; i++)
                {
                    if (field[i].IsEligible)
                    {
                        seen[i].Add(all[i] ? Standing.Selected : some[i] ? Standing.Tied : Standing.NotSelected);
                    }
                }
            }
        }

        return [.. contestants.Select((contestant, i) => seen[i].Count == 1 && (contestant.IsEligible || seen[i].Contains(Standing.NotSelected))
            ? seen[i].Single()
            : Standing.Conditional)];
    }

    // Whoever is first takes a place on the whole way to the root, in every order of equals.
    private static (bool[] Some, bool[] All) Outcome(Contestant[] field, PlaceNode[] tree, int[] places)
    {
        var (some, all) = (new bool[field.Length], Enumerable.Repeat(true, field.Length).ToArray());
        int[] present = [.. Enumerable.Range(0, field.Length).Where(i => field[i].IsEligible)];
        foreach (var order in Orders([.. present.OrderByDescending(i => field[i].Keys[0])], field))
        {
            var left = (int[])places.Clone();
            var taken = new bool[field.Length];
            foreach (var i in order)
            {
                var way = Way(tree, field[i].Node);
                taken[i] = way.All(v => left[v] > 0);
                foreach (var v in way.Where(_ => taken[i]))
                {
                    left[v]--;
                }
            }

            for (var i = 0; i < field.Length; i++)
            {
                some[i] |= taken[i];
                all[i] &= taken[i];
            }
        }

        return (some, all);
    }

    private static IEnumerable<int[]> Orders(int[] sorted, Contestant[] field) => sorted.Length == 0
        ? [[]]
        : sorted.Where(i => field[i].Keys[0] == field[sorted[0]].Keys[0])
            .SelectMany(i => Orders([.. sorted.Where(other => other != i)], field), (i, rest) => (int[])[i, .. rest]);

    private static List<int> Way(PlaceNode[] tree, int node)
    {
        var way = new List<int>();
        for (var v = node; v >= 0; v = tree[v].Parent)
        {
            way.Add(v);
        }

        return way;
    }

    private static IEnumerable<int[]> Places(PlaceNode[] tree) => tree.Aggregate(
        (IEnumerable<int[]>)[[]],
        (some, node) => some.SelectMany(
            _ => node.Places.Most == int.MaxValue ? [int.MaxValue] : Enumerable.Range(node.Places.Least, node.Places.Most - node.Places.Least + 1),
            (counts, count) => (int[])[.. counts, count]));

    private static IEnumerable<Contestant[]> Completions(Contestant[] contestants)
    {
        for (var i = 0; i < contestants.Length; i++)
        {
            if (contestants[i].Keys[0] is null)
            {
                return _couldBe.SelectMany(value => Completions([.. contestants[..i], contestants[i] with { Keys = [value] }, .. contestants[(i + 1)..]]));
            }
        }

        // Whoever is not known to be eligible, or still has a vote to pass, is in the contest or out of it.
        int[] open = [.. Enumerable.Range(0, contestants.Length).Where(i => !contestants[i].IsEligible || !contestants[i].IsSure)];
        return Enumerable.Range(0, 1 << open.Length).Select(mask => contestants
            .Select((contestant, i) => Array.IndexOf(open, i) is >= 0 and var bit ? contestant with { IsEligible = (mask >> bit & 1) != 0 } : contestant)
            .ToArray());
    }

    private static string Text(IEnumerable<Standing> standings) => string.Concat(standings.Select(standing => standing switch
    {
        Standing.Selected => 'S',
        Standing.NotSelected => '-',
        Standing.Tied => '=',
        _ => '?',
    }));

    private static string Show(Contestant[] contestants, PlaceNode[] tree) => FormattableString.Invariant(
        $" {string.Join("; ", contestants.Select(each => $"{each.IsEligible} {each.IsSure} {each.Keys[0]} in {each.Node}"))} within {string.Join(", ", tree)}");
}
