using System.Numerics;
using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Tests.Juries;

public class SquareRootSumTests
{
    [Fact]
    public void Round_RootsThatCancel_LeaveAnExactHalfThatGoesToEven()
    {
        Assert.Equal("0", Round((1, 8), (-2, 2), (Rational.Of(5, 10_000_000), 1))); // √8 - 2√2 + 0.0000005
        Assert.Equal("0.000002", Round((1, 8), (-2, 2), (Rational.Of(15, 10_000_000), 1)));
        Assert.Equal("0.000001", Round((1, 8), (-2, 2), (Rational.Of(51, 100_000_000), 1)));
    }

    /// <summary>√2 + √3 - √10 = -0.0160132…; √2 = 1.4142135623…; √1000001 - 1000 = 0.00049999987…</summary>
    [Fact]
    public void Round_RootsThatDoNot_AreBoundedFromBothSides()
    {
        Assert.Equal("-0.016013", Round((1, 2), (1, 3), (-1, 10)));
        Assert.Equal("1.414214", Round((1, 2)));
        Assert.Equal("0.0005", Round((1, 1_000_001), (-1000, 1)));
    }

    [Fact]
    public void Root_AnyNumber_IsTheGreatestWhoseSquareFits()
    {
        for (var i = 0; i < 2_000; i++)
        {
            var number = (BigInteger)i * (i % 7 == 0 ? BigInteger.Pow(10, i % 40) : 1);
            var root = SquareRootSum.Root(number);

            Assert.True(root * root <= number && (root + 1) * (root + 1) > number);
        }
    }

    private static string Round(params (Rational Factor, BigInteger Radicand)[] terms)
    {
        var sum = new SquareRootSum();
        Array.ForEach(terms, term => sum.Add(term.Factor, term.Radicand));
        return sum.Round(6).ToString();
    }
}
