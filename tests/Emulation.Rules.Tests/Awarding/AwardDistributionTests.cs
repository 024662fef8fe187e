using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Awarding;
using Emulation.Rules.Selecting;
using Emulation.Testing;

namespace Emulation.Rules.Tests.Awarding;

/// <summary>
/// The conference of exemplary models of Thừa Thiên Huế, 9 July 2020: 41 collectives and 73 individuals; certificates of the
/// province's chair for 5 collectives and 8 individuals, of the Department's director for 110 collectives and individuals.
/// </summary>
public class AwardDistributionTests
{
    private static readonly AwardOffer _province = new("province")
    {
        PlacesByKind = ImmutableSortedDictionary<string, int>.Empty.Add("collective", 5).Add("individual", 8),
    };

    private static readonly AwardOffer _department = new("department") { Kinds = ["collective", "individual"], Places = 110 };

    [Fact]
    public void Of_NonDuplication_LeavesNinePlacesUnfilled()
    {
        var outcome = AwardDistribution.Of(Hue(nonDuplication: true));

        Assert.Equal([13, 101], outcome.Offers.Select(each => each.Recipients.Length));
        Assert.Equal([0, 9], outcome.Offers.Select(each => each.Unfilled));
        Assert.Equal((123, 114, 114, 9), (outcome.Places, outcome.Given, outcome.Recipients, outcome.Unfilled));
        Assert.Empty(outcome.Duplicates);
    }

    [Fact]
    public void Of_DuplicationAllowed_ListsWhoHasBoth()
    {
        var outcome = AwardDistribution.Of(Hue(nonDuplication: false));

        Assert.Equal((123, 123, 0), (outcome.Places, outcome.Given, outcome.Unfilled));
        Assert.Equal(123 - outcome.Recipients, outcome.Duplicates.Length);
        Assert.All(outcome.Duplicates, duplicate => Assert.Equal<string>(["province", "department"], duplicate.Offers));
        Assert.Equal(
            outcome.Offers[0].Recipients.Intersect(outcome.Offers[1].Recipients).Order(StringComparer.Ordinal),
            outcome.Duplicates.Select(duplicate => duplicate.Candidate));
    }

    [Fact]
    public void Of_TieInTheFirstAward_LetsTheSecondWaitForTheCouncil()
    {
        var tied = Small(["a 9", "b 8", "c 8", "d 7"]);

        var outcome = AwardDistribution.Of(tied);

        Assert.Equal<string>(["a"], outcome.Offers[0].Recipients);
        Assert.Equal<string>(["b", "c"], outcome.Offers[0].Contested);
        Assert.Equal<string>(["first"], outcome.Offers[1].WaitsFor);
        Assert.Empty(outcome.Offers[1].Recipients);
    }

    [Fact]
    public void Of_RulingOnTheTie_GivesTheSecondAwardToWhoIsLeft()
    {
        var settled = Small(["a 9", "b 8", "c 8", "d 7"], new AwardRuling("first", "c", IsGiven: true));

        var outcome = AwardDistribution.Of(settled);

        Assert.Equal(["a", "c"], outcome.Offers[0].Recipients.Order(StringComparer.Ordinal));
        Assert.Equal<string>(["b"], outcome.Offers[1].Recipients);
    }

    [Fact]
    public void Of_MalformedProblem_SaysAllThatIsWrong()
    {
        var wrong = new AwardingProblem
        {
            Offers =
            [
                new("first") { Kinds = ["individual"], Places = -1 },
                new("first") { Kinds = ["individual"], Places = 1 },
                new("nobody"),
            ],
            Candidates = [new("a", "individual"), new("a", "individual")],
            NonDuplication = true,
            Rulings = [new("third", "a", true), new("first", "z", true), new("first", "a", true), new("first", "a", false), new("nobody", "a", true)],
        };

        var thrown = Assert.Throws<SelectionException>(() => AwardDistribution.Of(wrong));

        Snapshot.Match(string.Join('\n', thrown.Diagnostics));
    }

    private static AwardingProblem Small(string[] candidates, params AwardRuling[] rulings) => new()
    {
        Offers = [new("first") { Kinds = ["individual"], Places = 2 }, new("second") { Kinds = ["individual"], Places = 1 }],
        Candidates = [.. candidates.Select(text => text.Split(' ')).Select(parts => Candidate(parts[0], "individual", int.Parse(parts[1], null)))],
        NonDuplication = true,
        Rulings = [.. rulings],
    };

    private static AwardingProblem Hue(bool nonDuplication) => new()
    {
        Offers = [_province, _department],
        Candidates =
        [
            .. Enumerable.Range(1, 41).Select(n => Candidate($"tt-{n:00}", "collective", 1000 - n)),
            .. Enumerable.Range(1, 73).Select(n => Candidate($"cn-{n:00}", "individual", 2000 - n)),
        ],
        NonDuplication = nonDuplication,
    };

    private static AwardCandidate Candidate(string id, string kind, int score) => new(id, kind)
    {
        Keys = ImmutableSortedDictionary<string, Rational>.Empty.Add("score", score),
    };
}
