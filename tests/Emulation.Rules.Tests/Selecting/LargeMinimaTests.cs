using Emulation.Rules.Selecting;
using Emulation.Rules.Tests.Selecting.General;

namespace Emulation.Rules.Tests.Selecting;

/// <summary>Minima that add up to more than a 32-bit number holds: what is missing is told to the last place.</summary>
public class LargeMinimaTests
{
    [Theory]
    [InlineData(null, int.MaxValue, int.MaxValue, FloorMode.MinimumGuarantee, "f=2147483646 f2=2147483646")]
    [InlineData(5, int.MaxValue, 1, FloorMode.MinimumGuarantee, "f=2147483646")]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, FloorMode.OpenFirst, "f=2147483646 f2=2147483647")]
    public void Select_OneMemberOfTwoFloors_SaysWhatEachLacks(int? total, int first, int second, FloorMode mode, string expected)
    {
        var selection = Selector.Create(new()
        {
            Total = total,
            FloorMode = mode,
            Floors = [new("f", Worked.Group("g"), first), new("f2", Worked.Group("g"), second)],
            Candidates = Worked.Candidates("a 1 - g", "b 2"),
        }).Select();

        Assert.Equal("b a", string.Join(' ', selection.Selected));
        Assert.Equal(expected, string.Join(' ', selection.Shortfall.Select(each => $"{each.Key}={each.Value}")));
    }

    [Fact]
    public void Select_WhereFloorsCrossCapsAndEachPersonFillsOne_SaysWhatIsLacking()
    {
        var selector = Selector.Create(new()
        {
            Total = 2,
            FloorCounting = FloorCounting.OneToOne,
            UnfilledFloor = UnfilledFloor.KeepVacant,
            Units = [new("u")],
            Caps = [new("cap", new("u"), 1)],
            Floors = [new("f", Worked.Group("g"), int.MaxValue), new("f2", Worked.Group("h"), int.MaxValue)],
            Candidates = Worked.Candidates("a 1 u g h", "b 2 - g", "c 3 u"),
        });

        Assert.Equal(0, selector.Select().Caps["total"].Filled);
        Assert.Equal("f f2", string.Join(' ', selector.Explain("c").Floors));
    }
}
