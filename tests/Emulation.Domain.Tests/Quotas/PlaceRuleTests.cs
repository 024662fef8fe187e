using Emulation.Domain.Quotas;

namespace Emulation.Domain.Tests.Quotas;

/// <summary>Numbers of places that binary floating point, or another order of steps, gets wrong.</summary>
public class PlaceRuleTests
{
    [Theory]
    [InlineData("70%", 90, Rounding.Floor, 63)]
    [InlineData("35%", 180, Rounding.Floor, 63)]
    [InlineData("7%", 100, Rounding.Ceil, 7)]
    [InlineData("15%", 47, Rounding.Floor, 7)]
    [InlineData("15%", 47, Rounding.Ceil, 8)]
    [InlineData("15%", 47, Rounding.HalfUp, 7)]
    [InlineData("50%", 5, Rounding.HalfUp, 3)]
    [InlineData("50%", 5, Rounding.HalfEven, 2)]
    [InlineData("50%", 7, Rounding.HalfEven, 4)]
    [InlineData("33.3%", 3, Rounding.Floor, 0)]
    [InlineData("100/3%", 3, Rounding.Floor, 1)]
    [InlineData("15%", 0, Rounding.Ceil, 0)]
    public void Places_OfABase_IsExact(string percent, int size, Rounding rounding, int expected) =>
        Assert.Equal(expected, new PlaceRule(Read(percent), rounding).Places(size));

    [Theory]
    [InlineData(6, 1)]
    [InlineData(0, 0)]
    [InlineData(60, 9)]
    public void Places_AtLeastOne_NeedsABase(int size, int expected) =>
        Assert.Equal(expected, new PlaceRule(Read("15%"), Rounding.Floor) { AtLeastOne = true }.Places(size));

    [Theory]
    [InlineData(3, 5, 1, 1)]
    [InlineData(3, 5, 100, 5)]
    [InlineData(3, 2, 100, 2)]
    [InlineData(3, null, 10, 3)]
    public void Places_AbsoluteBounds_ApplyAfterRoundingAndNeverPassTheBase(int min, int? max, int size, int expected) =>
        Assert.Equal(expected, new PlaceRule(Read("15%"), Rounding.Floor) { AbsoluteMin = min, AbsoluteMax = max }.Places(size));

    [Fact]
    public void Places_NegativeBase_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlaceRule(Read("15%"), Rounding.Floor).Places(-1));

    private static Percentage Read(string text) => Percentage.TryParse(text, out var percentage) ? percentage : throw new FormatException(text);
}
