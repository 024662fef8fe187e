using System.Numerics;
using Emulation.Domain.Numbers;

namespace Emulation.Domain.Tests.Numbers;

public class RationalTests
{
    [Theory]
    [InlineData("80", "80")]
    [InlineData("80.00", "80")]
    [InlineData("160/2", "80")]
    [InlineData("-0.250", "-0.25")]
    [InlineData("275/3", "275/3")]
    [InlineData("-1/8", "-0.125")]
    [InlineData("0/7", "0")]
    public void ToString_ReadsBackAsTheSameNumber(string text, string expected)
    {
        Assert.True(Rational.TryParse(text, out var number));
        Assert.Equal(expected, number.ToString());
        Assert.True(Rational.TryParse(expected, out var again));
        Assert.Equal(number, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("1e3")]
    [InlineData("1,5")]
    [InlineData("1/2/3")]
    [InlineData("1/-2")]
    [InlineData(" 1")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void TryParse_NoNumber_IsRefused(string text) => Assert.False(Rational.TryParse(text, out _));

    [Fact]
    public void CompareTo_BeyondDoubles_IsExact()
    {
        Assert.True(Read("0.1") + Read("0.2") == Read("0.3"));
        Assert.True(Read("1/3") > Read("0.3333333333333333333333333333"));
        Assert.True(Read("9007199254740993") > Read("9007199254740992"));
        Assert.True(Read("-1/2") < Read("-1/3"));
    }

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal((BigInteger.Zero, BigInteger.One), (Rational.Zero.Numerator, Rational.Zero.Denominator));
    }

    [Theory]
    [InlineData("7/2", 3)]
    [InlineData("-7/2", -4)]
    [InlineData("-4", -4)]
    [InlineData("0", 0)]
    public void Floor_IsTheGreatestWholeNumberBelow(string text, int expected) => Assert.Equal(expected, Read(text).Floor());

    [Fact]
    public void Operators_KeepLowestTerms()
    {
        Assert.Equal("0.5", (Read("1/3") + Read("1/6")).ToString());
        Assert.Equal("1/6", (Read("1/2") - Read("1/3")).ToString());
        Assert.Equal("1", (Read("-2/3") * Read("-3/2")).ToString());
        Assert.Equal("-2", (Read("1") / Read("-1/2")).ToString());
        Assert.Throws<DivideByZeroException>(() => Read("1") / Rational.Zero);
    }

    [Fact]
    public void Implicit_Decimal_IsExact() => Assert.Equal(Read("0.1"), 0.1m);

    private static Rational Read(string text) => Rational.TryParse(text, out var number) ? number : throw new FormatException(text);
}
