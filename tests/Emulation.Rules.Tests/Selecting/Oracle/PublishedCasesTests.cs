using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>
/// What the literature on reserves, ties and quotas found, each shown on a small case worked out by hand; the numbers are not claimed
/// to be those of the papers.
/// </summary>
public class PublishedCasesTests
{
    /// <summary>
    /// Hafalir, Yenmez and Yildirim, Effective affirmative action in school choice, Theoretical Economics 8 (2013): caps on the majority
    /// cause an inefficiency that reserves for the minority avoid.
    /// </summary>
    [Fact]
    public void Select_WhenNoMinorityApplies_WastesAPlaceUnderAMajorityCapAndNoneUnderAReserve()
    {
        const string Applicants = """
            total 3
            candidate M1 score=90 groups=majority
            candidate M2 score=80 groups=majority
            candidate M3 score=70 groups=majority
            """;

        var capped = Verified($"{Applicants}\ncap majority 2 group=majority");
        var reserved = Verified($"{Applicants}\nfloor minority 1 group=minority");

        Assert.Equal("M1 M2", string.Join(' ', capped.Selected));
        Assert.Equal(1, capped.Vacant);
        Assert.Equal("M1 M2 M3", string.Join(' ', reserved.Selected));
        Assert.Equal(1, reserved.Shortfall["minority"]);
    }

    /// <summary>
    /// Dur, Kominers, Pathak and Sönmez, Reserve design: unintended consequences and the demise of Boston's walk zones, Journal of
    /// Political Economy 126 (2018): which places are filled first changes who wins.
    /// </summary>
    [Theory]
    [InlineData("MinimumGuarantee", "W1 N1")]
    [InlineData("OpenFirst", "W1 W2")]
    public void Select_WithOneOfTwoPlacesReservedForTheWalkZone_DependsOnWhichIsFilledFirst(string mode, string expected)
    {
        var selection = Verified($"""
            total 2
            rules {mode}
            candidate W1 score=95 groups=walk
            candidate N1 score=90
            candidate W2 score=85 groups=walk
            candidate N2 score=80
            floor walk 1 group=walk
            """);

        Assert.Equal(expected, string.Join(' ', selection.Selected));
    }

    /// <summary>
    /// Sönmez and Yenmez, Affirmative action in India via vertical, horizontal, and overlapping reservations, Econometrica 90 (2022).
    /// Under the rule of 1995 women of a set-aside could not take the places for women among the open ones: here 80 would lose to 60.
    /// </summary>
    [Fact]
    public void Select_WithASetAsideAndAPlaceForAWoman_LetsTheBetterWomanOfTheSetAsideHaveIt()
    {
        const string Applicants = """
            total 3
            rules OneToOne
            candidate general-man-1 score=100
            candidate general-man-2 score=90
            candidate caste-man score=85 groups=caste
            candidate caste-woman score=80 groups=women,caste
            candidate general-woman score=60 groups=women
            floor women 1 group=women
            """;
        var twoSteps = Verified($"{Applicants}\naside caste-places 1 group=caste");

        // The rule of 1995: the caste woman, not among the two best, is barred from the open places, and the caste man has the set-aside.
        var openOf1995 = Verified("""
            total 2
            candidate general-man-1 score=100
            candidate general-man-2 score=90
            candidate general-woman score=60 groups=women
            floor women 1 group=women
            """);

        Assert.Equal("general-man-1 caste-man caste-woman", string.Join(' ', twoSteps.Selected));
        Assert.Equal("general-man-1 general-woman", string.Join(' ', openOf1995.Selected));

        // So under the rule of 1995 it would have been better not to declare the caste; in two steps it makes no difference.
        var withoutCaste = Applicants.Replace("women,caste", "women", StringComparison.Ordinal);
        var undeclared = Verified($"{withoutCaste}\naside caste-places 1 group=caste");
        Assert.Contains("caste-woman", undeclared.Selected);
    }

    /// <summary>
    /// Biró and Kiselgof, College admissions with stable score-limits, Central European Journal of Operations Research
    /// (http://link.springer.com/article/10.1007/s10100-013-0320-9): in Hungary none of a tie for the last places is taken. In Chile
    /// all are (Ágoston, Biró, Kováts and Jankó, College admissions with ties and common quotas: integer programming approach, European
    /// Journal of Operational Research, https://doi.org/10.1016/j.ejor.2021.08.033).
    /// </summary>
    [Theory]
    [InlineData("None", "a", "b c", 1, 0)]
    [InlineData("All", "a b c", "", 0, 1)]
    [InlineData("Refer", "a", "b c", 1, 0)]
    public void Select_WithATieAtTheScoreLimit_IsHungarianChileanOrReferred(
        string tie, string selected, string contested, int open, int overflow)
    {
        var selection = Verified($"""
            total 2
            rules {tie}
            candidate a score=90
            candidate b score=80
            candidate c score=160/2
            candidate d score=70
            """);

        Assert.Equal(selected, string.Join(' ', selection.Selected));
        Assert.Equal(contested, string.Join(' ', selection.Contested));
        Assert.Equal(open, selection.OpenPlaces);
        Assert.Equal(overflow, selection.Overflow.GetValueOrDefault("total"));
    }

    /// <summary>College admissions with a tie: one takes both of the tied, and the other loses no place for it.</summary>
    [Fact]
    public void Select_WhenOneCollegeTakesAllOfATie_LeavesTheOtherItsPlace()
    {
        var selection = Verified("""
            total 2
            rules All
            unit law
            unit medicine
            candidate x score=80 unit=law
            candidate y score=80.0 unit=law
            candidate z score=60 unit=medicine
            cap law-places 1 unit=law
            cap medicine-places 1 unit=medicine
            """);

        Assert.Equal("x y z", string.Join(' ', selection.Selected));
        Assert.Equal(1, selection.Overflow["law-places"]);
        Assert.Equal(1, selection.Overflow["total"]);
    }

    /// <summary>Ten units of six at 15%: none in each unit, nine in the whole; ten with one at least in each, more than 15%.</summary>
    [Theory]
    [InlineData(false, false, 0)]
    [InlineData(false, true, 9)]
    [InlineData(true, false, 10)]
    public void Select_OfTenUnitsOfSix_DependsOnTheLevelOfThePercentage(bool atLeastOne, bool isWhole, int expected)
    {
        var rule = new PlaceRule(Percentage.Of(15), Rounding.Floor) { AtLeastOne = atLeastOne };
        var units = Enumerable.Range(0, 10).Select(unit => $"u{unit}").ToArray();
        var problem = new Instance
        {
            Units = [.. units.Select(unit => new SelectionUnit(unit))],
            Candidates = [.. Enumerable.Range(0, 60).Select(i => new SelectionCandidate($"c{i}")
            {
                Unit = units[i % 10],
                Keys = new SelectionCandidate("").Keys.Add("score", i),
            })],
            Total = isWhole ? rule.Places(60) : null,
            Caps = isWhole ? [] : [.. units.Select(unit => new SelectionCap($"cap-{unit}", new(unit), rule.Places(6)))],
        };

        Assert.Equal(expected, Selector.Create(problem.ToProblem()).Select().Selected.Length);
    }

    /// <summary>The selection, after the oracle has agreed.</summary>
    internal static Selection Verified(string text)
    {
        var given = InstanceText.Read(text);
        var selection = new SelectorAnswers(given).Select();
        var oracle = new OracleAnswers(given).Select();
        Assert.Equal(string.Join(' ', oracle.Selected), string.Join(' ', selection.Selected));
        Assert.Equal(string.Join(' ', oracle.Contested), string.Join(' ', selection.Contested));
        Assert.Equal((oracle.OpenPlaces, oracle.Vacant), (selection.OpenPlaces, selection.Vacant));
        return selection;
    }
}
