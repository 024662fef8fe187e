using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Apportioning;

namespace Emulation.Rules.Tests.Apportioning;

public class TreeCapsTests
{
    private static readonly PlaceRule _rule = new(Percentage.Of(15), Rounding.Floor);
    private static readonly ImmutableArray<UnitBase> _tenOfSix = [.. Enumerable.Range(0, 10).Select(i => new UnitBase($"u{i}", 6))];

    /// <summary>15% of 6 is 0.9 and 15% of 60 is 9.</summary>
    [Fact]
    public void Of_TenUnitsOfSix_GivesTheUnitsNothingAndTheParentNine()
    {
        var caps = TreeCaps.Of(_tenOfSix, _rule);

        Assert.All(caps.UnitCaps, cap => Assert.Equal(0, cap));
        Assert.Equal((60, 9, 0, 0), (caps.ParentBase, caps.ParentCap, caps.UnitSum, caps.EffectiveMax));
        Assert.Null(caps.Apportioned);
    }

    [Fact]
    public void Of_AtLeastOne_ParentBinds()
    {
        var caps = TreeCaps.Of(_tenOfSix, _rule with { AtLeastOne = true });

        Assert.Equal((10, 9, 9), (caps.UnitSum, caps.ParentCap, caps.EffectiveMax));
    }

    [Fact]
    public void Of_ParentApportioned_IsATieOfEqualUnits()
    {
        var apportioned = TreeCaps.Of(_tenOfSix, _rule, apportionParent: ApportionmentMethod.SainteLague).Apportioned!;

        Assert.Equal(9, apportioned.PlacesLeft);
        Assert.Equal(10, apportioned.Tied.Length);
    }

    [Fact]
    public void Of_ParentRuleOfItsOwn_CountsForTheParentAlone()
    {
        var caps = TreeCaps.Of(
            [new("a", 40), new("b", 7)], _rule, _rule with { Rounding = Rounding.Ceil }, ApportionmentMethod.LargestRemainder);

        Assert.Equal([6, 1], caps.UnitCaps.ToArray());
        Assert.Equal((47, 8, 7), (caps.ParentBase, caps.ParentCap, caps.EffectiveMax)); // 7.05 rounded up
        Assert.Equal([7, 1], caps.Apportioned!.Places.ToArray()); // 6.81 and 1.19
    }
}
