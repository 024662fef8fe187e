using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting;

/// <summary>Cases that an official can work out by hand.</summary>
public class SelectorTests
{
    // Two schools of a district: a1 90, a2 80, a3 80 in the one, b1 70, b2 60 in the other.
    private static readonly ImmutableArray<SelectionUnit> _schools = [new("district"), new("a", "district"), new("b", "district")];
    private static readonly ImmutableArray<SelectionCandidate> _five =
        [One("a1", "90", "a"), One("a2", "80", "a"), One("a3", "80.0", "a"), One("b1", "70", "b"), One("b2", "60", "b")];

    [Theory]
    [InlineData(1, "a1 |  | 0")]
    [InlineData(2, "a1 | a2 a3 | 1")]
    [InlineData(3, "a1 a2 a3 |  | 0")]
    [InlineData(9, "a1 a2 a3 b1 b2 |  | 0")]
    public void Select_EqualScores_AreLeftToTheCouncilAcrossTheLastPlaceOnly(int total, string expected)
    {
        var selection = Selector.Create(new() { Candidates = _five, Units = _schools, Total = total }).Select();

        Assert.Equal(expected, $"{string.Join(' ', selection.Selected)} | {string.Join(' ', selection.Contested)} | {selection.OpenPlaces}");
        Assert.Equal(total, selection.Selected.Length + selection.OpenPlaces + selection.Vacant);
    }

    [Fact]
    public void Select_All_TakesBothOfATieAndSaysByHowMuchTheCapIsPassed()
    {
        var selection = Selector.Create(Capped(2, TiePolicy.All)).Select();

        Assert.Equal("a1 a2 a3 b1", Text(selection.Selected));
        Assert.Equal("[cap-a, 1]", Assert.Single(selection.Overflow).ToString());
        Assert.Equal(new CapUse(2, 3, "a3"), selection.Caps["cap-a"]);
    }

    [Fact]
    public void Select_None_LeavesThePlaceOfATieOpen()
    {
        var selection = Selector.Create(Capped(2, TiePolicy.None)).Select();

        Assert.Equal("a1 b1", Text(selection.Selected));
        Assert.Equal("a2 a3", Text(selection.Contested));
        Assert.Equal((1, 1), (selection.OpenPlaces, selection.Vacant));
    }

    [Fact]
    public void Select_Lot_IsTheOrderOfTheHashesThatAnybodyCanWorkOut()
    {
        var first = new[] { "a2", "a3" }.MinBy(id => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"2025-11-20\n{id}"))), StringComparer.Ordinal);

        var selection = Selector.Create(Capped(2, TiePolicy.Lot)).Select();

        Assert.Equal($"a1 {first} b1", Text(selection.Selected));
        Assert.Empty(selection.Contested);
    }

    [Fact]
    public void Select_LevelsOfACap_AreDifferentRules()
    {
        var rule = new PlaceRule(Percentage.Of(15), Rounding.Floor);
        var (units, ten) = (rule.Places(6), Enumerable.Range(0, 10).Select(unit => $"u{unit}").ToArray());
        ImmutableArray<SelectionCandidate> people = [.. ten.SelectMany(unit => Enumerable.Range(1, 6).Select(i => One($"{unit}-{i}", $"{100 - i}", unit)))];

        Assert.Equal(0, Count(units, null));
        Assert.Equal(9, Count(int.MaxValue, rule.Places(60)));
        Assert.Equal(10, Count((rule with { AtLeastOne = true }).Places(6), null));
        Assert.Equal(9, Count((rule with { AtLeastOne = true }).Places(6), rule.Places(60)));

        int Count(int perUnit, int? total)
        {
            var selection = Selector.Create(new()
            {
                Candidates = people,
                Units = [.. ten.Select(unit => new SelectionUnit(unit))],
                Caps = perUnit == int.MaxValue ? [] : [.. ten.Select(unit => new SelectionCap($"cap-{unit}", new(unit), perUnit))],
                Total = total,
            }).Select();
            return selection.Selected.Length + selection.OpenPlaces;
        }
    }

    [Fact]
    public void Select_FloorOfAUnit_TakesTheLastPlaceFromMerit()
    {
        var selector = Selector.Create(new() { Candidates = _five, Units = _schools, Total = 2, Floors = [new("one-of-b", new("b"), 1)] });

        Assert.Equal("a1 b1", Text(selector.Select().Selected));
        var reason = selector.Explain("a2");
        Assert.Equal(SelectionReasonKind.DisplacedByFloor, reason.Kind);
        Assert.Equal("one-of-b", Text(reason.Floors));
    }

    [Fact]
    public void Select_FloorsBeyondTheTotal_FallShortByTheLeastAndMeritDecidesWhere()
    {
        var selection = Selector.Create(new()
        {
            Candidates = _five,
            Units = _schools,
            Total = 3,
            Floors = [new("two-of-a", new("a"), 2), new("two-of-b", new("b"), 2)],
        }).Select();

        Assert.Equal("a1 b1", Text(selection.Selected));
        Assert.Equal("a2 a3", Text(selection.Contested));
        Assert.Equal("[two-of-b, 1]", Assert.Single(selection.Shortfall).ToString());
    }

    [Theory]
    [InlineData(UnfilledFloor.Revert, "a1 a2 a3 b1 b2", "", 0)]
    [InlineData(UnfilledFloor.KeepVacant, "a1 b1 b2", "a2 a3", 1)]
    public void Select_FloorThatNobodyFills_RevertsToMeritOrStaysVacant(UnfilledFloor unfilled, string expected, string contested, int vacant)
    {
        var selection = Selector.Create(new()
        {
            Candidates = _five,
            Units = _schools,
            Total = 5,
            Floors = [new("three-of-b", new("b"), 3)],
            UnfilledFloor = unfilled,
        }).Select();

        Assert.Equal(expected, Text(selection.Selected));
        Assert.Equal(contested, Text(selection.Contested));
        Assert.Equal(vacant, selection.Vacant);
        Assert.Equal(1, selection.Shortfall["three-of-b"]);
    }

    [Fact]
    public void Select_HardFloorThatCannotBeMet_NamesTheContradiction()
    {
        var conflict = Selector.Create(new()
        {
            Candidates = _five,
            Units = _schools,
            Total = 5,
            FloorsHard = true,
            Caps = [new("cap-b", new("b"), 1)],
            Floors = [new("two-of-b", new("b"), 2)],
        }).Select().Conflict;

        Assert.NotNull(conflict);
        Assert.Equal("cap-b two-of-b", Text(conflict.Constraints));
        Assert.Equal([new("cap-b", 1), new("two-of-b", 1)], conflict.Relaxations.ToArray());
    }

    [Fact]
    public void Select_Locked_KeepsThePlaceBeforeAnybodyBetter() =>
        Assert.Equal("a1 b2", Text(Selector.Create(new() { Candidates = _five, Total = 2, Units = _schools, Locked = ["b2"] }).Select().Selected));

    [Fact]
    public void Explain_FullCap_NamesItTheCutOffAndByHowMuchItWasMissed()
    {
        var selector = Selector.Create(Capped(1, TiePolicy.Refer));

        var reason = selector.Explain("a3");

        Assert.Equal(SelectionReasonKind.CapFull, reason.Kind);
        Assert.Equal("cap-a", Text(reason.Binding));
        Assert.Equal(("a1", 2), (reason.CutOff, reason.MissedBy));
    }

    [Fact]
    public void Explain_PlaceOfATieAbove_IsTakenWhoeverOfTheTiedGetsIt()
    {
        var selector = Selector.Create(new() { Candidates = _five, Units = _schools, Total = 2 });

        Assert.Equal(SelectionReasonKind.Contested, selector.Explain("a3").Kind);
        Assert.Equal("total", Text(selector.Explain("b1").Binding));
        Assert.Equal(2, selector.Explain("b1").MissedBy);
    }

    [Fact]
    public void Explain_NotEligibleAndUnknown()
    {
        var selector = Selector.Create(new() { Candidates = [.. _five, One("x", "99", "a") with { Eligible = false }], Units = _schools, Total = 1 });

        Assert.Equal(SelectionReasonKind.NotEligible, selector.Explain("x").Kind);
        Assert.Throws<KeyNotFoundException>(() => selector.Explain("nobody"));
    }

    [Fact]
    public void Replace_WithinAFullCap_IsTheNextOfThatUnitNotTheNextOverall()
    {
        var selector = Selector.Create(new()
        {
            Candidates = [One("a1", "90", "a"), One("a2", "50", "a"), One("b1", "70", "b"), One("b2", "60", "b")],
            Units = _schools,
            Caps = [new("cap-a", new("a"), 1), new("cap-b", new("b"), 1)],
        });

        Assert.Equal("a2", Text(selector.Replace("a1").Enters));
        Assert.Empty(selector.Replace("a1").Drops);
        Assert.Empty(selector.Replace("b2").Enters);
    }

    [Fact]
    public void Select_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(
        () => Selector.Create(new() { Candidates = _five, Units = _schools, Total = 1 }).Select(new CancellationToken(canceled: true)));

    private static SelectionProblem Capped(int a, TiePolicy tie) => new()
    {
        Candidates = _five[..4],
        Units = _schools,
        Total = 4,
        Caps = [new("cap-a", new("a"), a)],
        Tie = tie,
        Seed = tie == TiePolicy.Lot ? "2025-11-20" : null,
    };

    private static string Text(IEnumerable<string> ids) => string.Join(' ', ids);

    private static SelectionCandidate One(string id, string score, string unit)
    {
        Assert.True(Rational.TryParse(score, out var number));
        return new(id) { Unit = unit, Keys = ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal).Add("score", number) };
    }
}
