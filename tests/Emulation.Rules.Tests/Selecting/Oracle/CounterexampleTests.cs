using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Why some invariants are promised in some problems alone: the smallest cases in which they fail.</summary>
public class CounterexampleTests
{
    [Fact]
    public void HouseMonotone_WithOneToAllFloors_Fails()
    {
        // One place: only the one who is both meets both floors. Two places: the better two do, and the first one loses the place.
        const string Applicants = """
            candidate both score=50 groups=w,m
            candidate woman score=90 groups=w
            candidate miner score=80 groups=m
            floor Fw 1 group=w
            floor Fm 1 group=m
            """;

        Assert.Equal("both", string.Join(' ', PublishedCasesTests.Verified($"total 1\n{Applicants}").Selected));
        Assert.Equal("woman miner", string.Join(' ', PublishedCasesTests.Verified($"total 2\n{Applicants}").Selected));
    }

    [Theory]
    [InlineData(3, 1, "o1 w1 m1")]
    [InlineData(4, 2, "w1 m1 w2 m2")]
    public void HouseMonotone_WithSeveralFloorsOf30PercentRoundedUp_Fails(int total, int each, string expected)
    {
        // 30% of 3 is 1 of each group, 30% of 4 is 2 of each: o1 has a place of three, and none of four.
        Assert.Equal(each, InstanceText.Percent("30%").Of(total, Domain.Quotas.Rounding.Ceil));
        var selection = PublishedCasesTests.Verified($"""
            total {total}
            candidate o1 score=90
            candidate w1 score=70 groups=w
            candidate m1 score=65 groups=m
            candidate w2 score=60 groups=w
            candidate m2 score=55 groups=m
            floor Fw {each} group=w
            floor Fm {each} group=m
            """);

        Assert.Equal(expected, string.Join(' ', selection.Selected));
    }

    [Fact]
    public void Consistency_WithCapsThatCross_FailsUnlessTheOthersAreLocked()
    {
        const string Applicants = """
            unit u1
            unit u2
            candidate a score=90 unit=u1 groups=f1
            candidate b score=80 unit=u1 groups=f2
            candidate c score=70 unit=u2 groups=f1
            candidate d score=60 unit=u2 groups=f2
            cap C1 1 unit=u1
            cap C2 1 unit=u2
            cap F1 1 group=f1
            cap F2 1 group=f2
            """;
        var given = InstanceText.Read(Applicants);
        Assert.Equal("a d", string.Join(' ', PublishedCasesTests.Verified(Applicants).Selected));

        // Worked out again without a, two enter and d, who had a place, drops out.
        var replacement = Selector.Create(given.ToProblem()).Replace("a");
        Assert.Equal("b c", string.Join(' ', replacement.Enters));
        Assert.Equal("d", string.Join(' ', replacement.Drops));

        var locked = given.Without("a") with { Locked = ["d"] };
        Assert.Equal("d", string.Join(' ', PublishedCasesTests.Verified($"{locked}").Selected));
    }

    [Fact]
    public void Consistency_WithAShareOfTheSelected_Fails()
    {
        // A leader needs another one beside; when the other withdraws, the leader loses the place too.
        var given = InstanceText.Read("""
            total 2
            candidate leader score=90 groups=leaders
            candidate other score=80
            share leaders-at-most 50% group=leaders
            """);
        var selector = Selector.Create(given.ToProblem());

        Assert.Equal("leader other", string.Join(' ', selector.Select().Selected));
        Assert.Equal("leader", string.Join(' ', selector.Replace("other").Drops));
    }

    [Fact]
    public void Share_OfTheSelected_IsLessThanTheSameShareOfThePlaces()
    {
        // Ten places, four others, five leaders, 30%: 4 + 1 of five selected, but 4 + 3 where 30% is of the places.
        const string Applicants = """
            total 10
            rules MaxSizeThenMerit
            candidate o1 score=50
            candidate o2 score=49
            candidate o3 score=48
            candidate o4 score=47
            candidate l1 score=90 groups=leaders
            candidate l2 score=89 groups=leaders
            candidate l3 score=88 groups=leaders
            candidate l4 score=87 groups=leaders
            candidate l5 score=86 groups=leaders
            """;

        Assert.Equal(5, PublishedCasesTests.Verified($"{Applicants}\nshare S 30% group=leaders").Selected.Length);
        Assert.Equal(7, PublishedCasesTests.Verified($"{Applicants}\ncap L 3 group=leaders").Selected.Length);
    }

    [Fact]
    public void NoEnvy_WithOpenPlacesFirst_Fails()
    {
        // The floor is met by w1; n (90) is passed over for w2 (85) all the same.
        var selection = PublishedCasesTests.Verified("""
            total 2
            rules OpenFirst
            candidate w1 score=95 groups=w
            candidate n score=90
            candidate w2 score=85 groups=w
            floor Fw 1 group=w
            """);

        Assert.Equal("w1 w2", string.Join(' ', selection.Selected));
    }

    [Fact]
    public void Dominance_WhereCapsCross_Fails()
    {
        // The best-ranked one alone, though two others could have places: merit or size must be declared.
        const string Applicants = """
            unit u1
            unit u2
            candidate a score=90 unit=u1 groups=f1
            candidate b score=80 unit=u1 groups=f2
            candidate c score=70 unit=u2 groups=f1
            cap C1 1 unit=u1
            cap F1 1 group=f1
            """;

        Assert.Equal("a", string.Join(' ', PublishedCasesTests.Verified(Applicants).Selected));
        Assert.Equal("b c", string.Join(' ', PublishedCasesTests.Verified($"rules MaxSizeThenMerit\n{Applicants}").Selected));
    }

    [Theory]
    [InlineData("Refer", SelectionReasonKind.Other)]
    [InlineData("Lot", SelectionReasonKind.CapFull)]
    public void Explain_WhenTheTieDecidesWhichCapIsFull_NamesACapOnlyOnceTheTieIsSettled(string tie, SelectionReasonKind expected)
    {
        // Whichever of the tied has the place of u1, a cap of last is full: F1 under one order, F2 under the other.
        var given = InstanceText.Read($"""
            rules {tie}
            seed 2025
            unit u1
            unit u2
            candidate tied1 score=80 unit=u1 groups=f1
            candidate tied2 score=80 unit=u1 groups=f2
            candidate last score=70 unit=u2 groups=f1,f2
            cap U1 1 unit=u1
            cap F1 1 group=f1
            cap F2 1 group=f2
            """);

        Assert.Equal(expected, Selector.Create(given.ToProblem()).Explain("last").Kind);
    }

    [Fact]
    public void Explain_WhenOneWouldCostTwoReservedPlaces_NamesTheFloorThatKeepsItOut()
    {
        // First is in both capped groups, so that with it nobody else of them has a place and nobody fills Fx. Of the two who
        // fill the floors one counts for Fm and one for Fx, though both are of the group x.
        var given = InstanceText.Read("""
            total 4
            rules OneToOne
            candidate first score=90 groups=w,m
            candidate z score=80 groups=m,x
            candidate k score=70 groups=w,x
            cap Cw 1 group=w
            cap Cm 1 group=m
            floor Fx 1 group=x
            floor Fm 1 group=m
            """);
        var reason = Selector.Create(given.ToProblem()).Explain("first");

        Assert.Equal("z k", string.Join(' ', PublishedCasesTests.Verified($"{given}").Selected));
        Assert.Equal("Fx", string.Join(' ', reason.Floors));
        Assert.Contains("first", PublishedCasesTests.Verified($"{given.Lower("Fx", 1)}").Selected);
    }

    [Fact]
    public void Conflict_WhenAllWomenAreInAUnitWithOnePlace_NamesBothAndWhatEachMustGive()
    {
        var selection = Selector.Create(InstanceText.Read("""
            total 3
            rules hard
            unit u1
            unit u2
            candidate w1 score=80 unit=u1 groups=w
            candidate w2 score=70 unit=u1 groups=w
            candidate m1 score=90 unit=u2
            cap U1 1 unit=u1
            floor W 2 group=w
            """).ToProblem()).Select();

        Assert.Empty(selection.Selected);
        Assert.Equal("U1 W", string.Join(' ', selection.Conflict!.Constraints));
        Assert.Equal("U1 W; U1:1 W:1", Findings.Text(selection.Conflict));
    }
}
