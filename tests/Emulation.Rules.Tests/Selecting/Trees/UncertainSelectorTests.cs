using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Tests.Selecting.Trees;

public class UncertainSelectorTests
{
    // Known keys are even tens; between, below and above any two of them there is room for two unknown ones that differ.
    private static readonly decimal[] _known = [10, 20, 20, 30];
    private static readonly decimal[] _couldBe = [3, 7, 10, 13, 17, 20, 23, 27, 30, 33, 37];

    [Theory]
    [InlineData(0, "---- ")]
    [InlineData(1, "S--- ")]
    [InlineData(2, "S==- ")]
    [InlineData(3, "SSS- ")]
    [InlineData(4, "SSSS ")]
    [InlineData(9, "SSSS ")]
    public void Select_Scores9887_LeavesATieAcrossTheLastPlaceToTheCouncil(int places, string expected) =>
        Assert.Equal(expected, Text(Select(places, places, [9, 8, 8, 7])));

    [Fact]
    public void Select_EqualToTheLastDecimal_IsATie() => Assert.Equal("== ", Text(Select(1, 1, [80m, 80.00m])));

    [Fact]
    public void Select_DifferentInTheLastDecimal_IsNone() => Assert.Equal("-S ", Text(Select(1, 1, [80.001m, 80.002m])));

    [Fact]
    public void Select_SecondKey_DecidesAmongEquals() =>
        Assert.Equal("-S ", Text(Select([new(true, true, [9, 1]), new(true, true, [9, 2])], new PlaceRange(1, 1))));

    [Fact]
    public void Select_WithoutKeys_TiesEverybodyUnlessAllHaveAPlace()
    {
        Contestant[] contestants = [new(true, true, []), new(true, true, [])];

        Assert.Equal("== ", Text(Select(contestants, new PlaceRange(1, 1))));
        Assert.Equal("SS ", Text(Select(contestants, new PlaceRange(2, 2))));
    }

    [Fact]
    public void Select_PlacesNotKnown_AreCertainOnlyWhereEachNumberAgrees() => Assert.Equal("S??- ", Text(Select(1, 3, [9, 8, 7, 6])));

    [Fact]
    public void Select_BestMayNotBeEligible_LeavesTheNextConditional()
    {
        Contestant[] contestants = [new(false, true, [9]), new(true, true, [8]), new(true, true, [7])];

        Assert.Equal("??- ", Text(Select(contestants, new PlaceRange(1, 1))));
        Assert.Equal("?S? ", Text(Select(contestants, new PlaceRange(2, 2))));
    }

    [Fact]
    public void Select_NobodyCompetes_GivesNothing() => Assert.Empty(Select([], new PlaceRange(0, 3)));

    [Fact]
    public void Select_RandomContestants_IsCertainExactlyWhereEveryCompletionSaysSo()
    {
        var random = new Random(2024);
        for (var n = 0; n < 400; n++)
        {
            var contestants = Contestants(random);
            var least = random.Next(0, contestants.Length + 1);
            var places = new PlaceRange(least, least + (random.Next(3) == 0 ? random.Next(1, 3) : 0));

            var actual = Select(contestants, places);

            Assert.Equal(Text(Oracle(contestants, places)) + Show(contestants, places), Text(actual) + Show(contestants, places));
        }
    }

    [Fact]
    public void Select_ContestantsInAnotherOrder_GivesEachTheSame()
    {
        var random = new Random(2025);
        for (var n = 0; n < 500; n++)
        {
            var contestants = Contestants(random);
            var places = new PlaceRange(1, 2);
            int[] order = [.. Enumerable.Range(0, contestants.Length)];
            random.Shuffle(order);

            var permuted = Select([.. order.Select(i => contestants[i])], places);

            var straight = Select(contestants, places);
            Assert.Equal(order.Select(i => straight[i]), permuted);
        }
    }

    private static Contestant[] Contestants(Random random)
    {
        var keys = random.Next(1, 3);
        var unknown = 3;
        return [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new Contestant(
            random.Next(4) != 0,
            random.Next(4) != 0,
            [.. Enumerable.Range(0, keys).Select(_ => unknown > 0 && random.Next(4) == 0 && unknown-- > 0 ? (decimal?)null : _known[random.Next(_known.Length)])]))];
    }

    private static Standing[] Oracle(Contestant[] contestants, PlaceRange places)
    {
        var seen = contestants.Select(_ => new HashSet<Standing>()).ToArray();
        foreach (var field in Completions(contestants))
        {
            for (var count = places.Least; count <= places.Most; count++)
            {
                for (var i = 0; i < field.Length; i++)
                {
                    if (field[i].IsEligible)
                    {
                        seen[i].Add(Outcome(field, i, count));
                    }
                }
            }
        }

        return [.. contestants.Select((contestant, i) => (contestant.IsEligible, seen[i].Count) switch
        {
            (true, 1) => seen[i].Single(),
            (false, 1) when seen[i].Contains(Standing.NotSelected) => Standing.NotSelected,
            _ => Standing.Conditional,
        })];
    }

    private static Standing Outcome(Contestant[] field, int i, int places)
    {
        var orders = field.Where((other, j) => j != i && other.IsEligible).Select(other => Compare(other, field[i])).ToArray();
        var (above, level) = (orders.Count(order => order > 0), orders.Count(order => order == 0));
        return above + level < places ? Standing.Selected : above >= places ? Standing.NotSelected : Standing.Tied;
    }

    private static int Compare(Contestant a, Contestant b) =>
        a.Keys.Zip(b.Keys, (mine, theirs) => mine!.Value.CompareTo(theirs!.Value)).FirstOrDefault(order => order != 0);

    private static IEnumerable<Contestant[]> Completions(Contestant[] contestants)
    {
        for (var i = 0; i < contestants.Length; i++)
        {
            var contestant = contestants[i];
            var key = contestant.Keys.IndexOf(null);
            if (key >= 0)
            {
                return _couldBe.SelectMany(value => Completions(With(contestants, i, contestant with { Keys = contestant.Keys.SetItem(key, value) })));
            }
        }

        // Whoever is not known to be eligible, or still has a vote to pass, is in the contest or out of it.
        int[] open = [.. Enumerable.Range(0, contestants.Length).Where(i => !contestants[i].IsEligible || !contestants[i].IsSure)];
        return Enumerable.Range(0, 1 << open.Length).Select(mask => contestants
            .Select((contestant, i) => Array.IndexOf(open, i) is >= 0 and var bit ? contestant with { IsEligible = (mask >> bit & 1) != 0 } : contestant)
            .ToArray());
    }

    private static Contestant[] With(Contestant[] contestants, int i, Contestant contestant)
    {
        Contestant[] copy = [.. contestants];
        copy[i] = contestant;
        return copy;
    }

    private static ImmutableArray<Standing> Select(int least, int most, decimal[] scores) =>
        Select([.. scores.Select(score => new Contestant(true, true, [score]))], new PlaceRange(least, most));

    private static ImmutableArray<Standing> Select(Contestant[] contestants, PlaceRange places) =>
        UncertainSelector.Select(contestants, [new(-1, places)]);

    private static string Text(IEnumerable<Standing> standings) => string.Concat(standings.Select(standing => standing switch
    {
        Standing.Selected => 'S',
        Standing.NotSelected => '-',
        Standing.Tied => '=',
        _ => '?',
    })) + " ";

    private static string Show(Contestant[] contestants, PlaceRange places) => FormattableString.Invariant(
        $"{string.Join("; ", contestants.Select(each => $"{each.IsEligible} {string.Join(",", each.Keys)}"))} for {places.Least}-{places.Most}");
}
