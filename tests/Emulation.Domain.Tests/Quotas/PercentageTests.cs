using Emulation.Domain.Quotas;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Quotas;

public class PercentageTests
{
    // Binary floating point gives 62, 62 and 6 for the first three.
    [Theory]
    [InlineData("70%", 90, 63)]
    [InlineData("35%", 180, 63)]
    [InlineData("7%", 100, 7)]
    [InlineData("33.3%", 3, 0)]
    [InlineData("100/3%", 3, 1)]
    [InlineData("15%", 6, 0)]
    [InlineData("15%", 7, 1)]
    [InlineData("0%", 1000, 0)]
    [InlineData("100%", int.MaxValue, int.MaxValue)]
    public void FloorOf_Base_IsExact(string percent, int whole, int expected) =>
        Assert.Equal(expected, Parse(percent).FloorOf(whole));

    [Theory]
    [InlineData("70%", 7, 10, true)]
    [InlineData("70%", 6, 10, false)]
    [InlineData("70%", 63, 90, true)]
    [InlineData("70%", 62, 90, false)]
    [InlineData("55%", 55, 100, true)]
    [InlineData("100/3%", 1, 3, true)]
    [InlineData("33.4%", 1, 3, false)]
    [InlineData("90%", 14, 15, true)]
    [InlineData("90%", 13, 15, false)]
    [InlineData("80%", 12, 15, true)]
    public void IsReachedBy_PartOfAWhole_IsExact(string percent, int part, int whole, bool expected) =>
        Assert.Equal(expected, Parse(percent).IsReachedBy(part, whole));

    [Theory]
    [InlineData("55%", 100, false, 55)]
    [InlineData("55%", 100, true, 56)]
    [InlineData("90%", 11, false, 10)]
    [InlineData("200/3%", 15, false, 10)]
    [InlineData("200/3%", 16, false, 11)]
    [InlineData("0%", 5, true, 1)]
    [InlineData("100%", 5, true, 6)]
    public void FewestOf_Base_IsTheLeastThatReachesIt(string percent, int whole, bool strict, int expected) =>
        Assert.Equal(expected, Parse(percent).FewestOf(whole, strict));

    [Theory]
    [InlineData("70", 70, 1)]
    [InlineData(" 70 % ", 70, 1)]
    [InlineData("33.3%", 333, 10)]
    [InlineData("12.50%", 25, 2)]
    [InlineData("200/6%", 100, 3)]
    [InlineData("0/5", 0, 1)]
    [InlineData("100.0%", 100, 1)]
    public void TryParse_Percentage_IsInLowestTerms(string text, long numerator, long denominator)
    {
        Assert.True(Percentage.TryParse(text, out var percentage));
        Assert.Equal((numerator, denominator), (percentage.Numerator, percentage.Denominator));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-5%")]
    [InlineData("+5%")]
    [InlineData("101%")]
    [InlineData("100.1%")]
    [InlineData("301/3%")]
    [InlineData("1/0%")]
    [InlineData("0/0%")]
    [InlineData("/3%")]
    [InlineData("1/%")]
    [InlineData(".5%")]
    [InlineData("5.%")]
    [InlineData("1.2.3%")]
    [InlineData("1,5%")]
    [InlineData("1e1%")]
    [InlineData("70%%")]
    [InlineData("0.0000000001%")]
    [InlineData("٧٠%")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(Percentage.TryParse(text, out var percentage));
        Assert.Null(percentage);
    }

    [Theory]
    [InlineData("70%")]
    [InlineData("33.3%")]
    [InlineData("12.5%")]
    [InlineData("100/3%")]
    [InlineData("0%")]
    [InlineData("1/1024%")]
    [InlineData("999999999/10000001%")]
    public void ToString_AnyPercentage_IsWhatItsAuthorWrote(string text) => Assert.Equal(text, Parse(text).ToString());

    [Fact]
    public void ToString_AnyRational_ReadsBackTheSame()
    {
        var percentages = Gen.Choose(1, 999_999_999)
            .SelectMany(denominator => Gen.Choose(0, 999_999_999), (denominator, numerator) => (numerator, denominator))
            .Where(pair => pair.numerator <= 100L * pair.denominator)
            .ToArbitrary();

        Prop.ForAll(percentages, pair =>
        {
            var percentage = Parse(FormattableString.Invariant($"{pair.numerator}/{pair.denominator}"));
            return Parse(percentage.ToString()) == percentage;
        }).Check(Config.QuickThrowOnFailure.WithReplay(2024, 1).WithMaxTest(500));
    }

    [Fact]
    public void FloorOf_AnyBase_IsTheMostThatStaysWithin()
    {
        var cases = Gen.Choose(0, 100).SelectMany(percent => Gen.Choose(0, 1_000_000), (percent, whole) => (percent, whole)).ToArbitrary();

        Prop.ForAll(cases, pair =>
        {
            var places = Percentage.Of(pair.percent).FloorOf(pair.whole);
            return 100L * places <= (long)pair.percent * pair.whole && 100L * (places + 1) > (long)pair.percent * pair.whole;
        }).Check(Config.QuickThrowOnFailure.WithReplay(2024, 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Of_OutsideZeroToAHundred_Throws(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(percent));

    private static Percentage Parse(string text)
    {
        Assert.True(Percentage.TryParse(text, out var percentage), text);
        return percentage;
    }
}
