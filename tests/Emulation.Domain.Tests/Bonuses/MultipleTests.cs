using Emulation.Domain.Bonuses;

namespace Emulation.Domain.Tests.Bonuses;

public class MultipleTests
{
    [Theory]
    [InlineData("12", 12, 1, "12.0")]
    [InlineData("0.3", 3, 10, "0.3")]
    [InlineData("1.50", 3, 2, "1.5")]
    [InlineData("21/4", 21, 4, "5.25")]
    [InlineData("2/6", 1, 3, "1/3")]
    [InlineData("0", 0, 1, "0.0")]
    public void TryParse_Text_IsExactAndInLowestTerms(string text, long numerator, long denominator, string written)
    {
        Assert.True(Multiple.TryParse(text, out var multiple));
        Assert.Equal((numerator, denominator, written), (multiple.Numerator, multiple.Denominator, multiple.ToString()));
        Assert.True(Multiple.TryParse(written, out var again));
        Assert.Equal(multiple, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1,5")]
    [InlineData("1.5.0")]
    [InlineData("1/0")]
    [InlineData("/2")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("1e3")]
    [InlineData("1234567")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(Multiple.TryParse(text, out _));

    // 0.3 × 2,340,000 = 702,000, to tens of thousands 710,000; what is whole already stays (Decree 98/2023 Article 53.2).
    [Theory]
    [InlineData("0.3", 2_340_000, 10_000, 710_000)]
    [InlineData("0.3", 2_340_000, 1, 702_000)]
    [InlineData("0.8", 2_340_000, 10_000, 1_880_000)]
    [InlineData("1.0", 1_490_000, 10_000, 1_490_000)]
    [InlineData("5.25", 1_490_000, 10_000, 7_830_000)]
    [InlineData("1/3", 1_000_000, 1, 333_334)]
    [InlineData("270", 2_530_000, 10_000, 683_100_000)]
    public void OfAmount_Rounding_GoesUp(string multiple, long vnd, long unit, long expected) =>
        Assert.Equal(expected, Parse(multiple).OfAmount(vnd, unit));

    [Fact]
    public void Times_Factor_IsExact() => Assert.Equal(Parse("0.225"), Parse("0.15").Times(Parse("1.5")));

    private static Multiple Parse(string text) => Multiple.TryParse(text, out var multiple) ? multiple : throw new FormatException(text);
}
