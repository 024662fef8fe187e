using Emulation.Domain.Quotas;
using Emulation.Rules.Tests.Populations;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Tests.Tightening;

public class PlaceOrderTests
{
    [Theory]
    [InlineData("15%", Rounding.Floor, "15%", Rounding.Ceil, true)]
    [InlineData("15%", Rounding.Ceil, "15%", Rounding.Floor, false)] // 15% of 1: 1 and 0
    [InlineData("10%", Rounding.Ceil, "15%", Rounding.Floor, false)]
    [InlineData("10%", Rounding.HalfEven, "15%", Rounding.HalfUp, true)]
    [InlineData("33.3%", Rounding.Floor, "100/3%", Rounding.Floor, true)]
    [InlineData("100/3%", Rounding.Floor, "33.3%", Rounding.Floor, false)] // of 3: 1 and 0
    [InlineData("20%", Rounding.Floor, "15%", Rounding.Ceil, false)]
    public void GivesNoMore_TwoPercentages_IsDecided(string one, Rounding rounding, string other, Rounding otherRounding, bool expected) =>
        Assert.Equal(expected, PlaceOrder.GivesNoMore(Rule(one, rounding), Rule(other, otherRounding)));

    [Fact]
    public void GivesNoMore_BoundsAboveAndBelow_Count()
    {
        var (capped, floored) = (Rule("20%", Rounding.Ceil) with { AbsoluteMax = 5 }, Rule("15%", Rounding.Floor) with { AbsoluteMin = 5 });

        Assert.True(PlaceOrder.GivesNoMore(capped, floored));
        Assert.False(PlaceOrder.GivesNoMore(floored, capped));
        Assert.False(PlaceOrder.GivesNoMore(Rule("15%", Rounding.Floor) with { AtLeastOne = true }, Rule("15%", Rounding.Floor)));
    }

    // What it says holds for every base, those far beyond what it tries included.
    [Fact]
    public void GivesNoMore_WhatIsShown_HoldsForEveryBase() => PropertyRun.ForRandomCases(200, random =>
    {
        var (one, other) = (Random(random), Random(random));
        int[] sizes = [.. Enumerable.Range(0, 300), .. Enumerable.Range(0, 200).Select(_ => random.Next(1_000_000))];

        if (PlaceOrder.GivesNoMore(one, other) == true)
        {
            Assert.All(sizes, size => Assert.True(one.Places(size) <= other.Places(size), $"{one} gives more than {other} of {size}"));
        }
    });

    private static PlaceRule Random(Random random) => Rule($"{random.Next(0, 101)}%", (Rounding)random.Next(4)) with
    {
        AtLeastOne = random.Next(4) == 0,
        AbsoluteMin = random.Next(4) == 0 ? random.Next(5) : null,
        AbsoluteMax = random.Next(4) == 0 ? random.Next(5, 50) : null,
    };

    private static PlaceRule Rule(string percent, Rounding rounding) =>
        new(Percentage.TryParse(percent, out var parsed) ? parsed : throw new ArgumentException(percent), rounding);
}
