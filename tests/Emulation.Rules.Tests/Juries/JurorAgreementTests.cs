using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Tests.Juries;

public class JurorAgreementTests
{
    [Fact]
    public void KendallW_JurorsWhoAgreeOrCancelOut_IsOneOrZero()
    {
        Assert.Equal(1, W([9, 8, 7], [30, 20, 10]));
        Assert.Equal(0, W([3, 2, 1], [1, 2, 3]));
        Assert.Equal(0, W([3, 2, 1], [2, 1, 3], [1, 3, 2]));
    }

    /// <summary>By hand: ranks 2.5, 2.5, 1 and 3, 2, 1 add up to 5.5, 4.5, 2; (12 × 54.5 - 576) / (96 - 2 × 6) = 78 / 84.</summary>
    [Fact]
    public void KendallW_Ties_AreCorrected() => Assert.Equal(Rational.Of(13, 14), W([1, 1, 2], [1, 2, 3]));

    /// <summary>By hand: three rankings of four, rank sums 4, 6, 8, 12; (12 × 260 - 2700) / (9 × 60) = 420 / 540.</summary>
    [Fact]
    public void KendallW_ThreeRankingsOfFour_IsTheFormula() => Assert.Equal(Rational.Of(7, 9), W([4, 3, 2, 1], [4, 2, 3, 1], [3, 4, 2, 1]));

    [Fact]
    public void KendallW_NothingToCompare_SaysNothing()
    {
        Assert.Null(W([5, 5, 5], [7, 7, 7]));
        Assert.Null(W([5], [7]));
        Assert.Null(JurorAgreement.KendallW(new(["a", "b"], [])));
    }

    [Fact]
    public void KendallW_RandomMarks_IsBetweenZeroAndOneAndAnonymous()
    {
        var random = new Random(11);
        for (var instance = 0; instance < 1_000; instance++)
        {
            var marks =
                Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(0, 5)).ToArray())
                    .ToArray();
            var w = W(marks);

            Assert.True(w is null || (w >= 0 && w <= 1));
            Assert.Equal(w, W([.. marks.Reverse()]));
            Assert.Equal(w, W([.. marks.Select(row => row.Reverse().ToArray())]));
        }
    }

    /// <summary>
    /// Fourteen raters put ten subjects into five categories: the worked example of Wikipedia, Fleiss' kappa
    /// (https://en.wikipedia.org/wiki/Fleiss_kappa), 0.210 there and in the tests of the library statsmodels.
    /// </summary>
    [Fact]
    public void FleissKappa_TenSubjects_IsThePublishedValue() => Assert.Equal(
        Rational.Of(4211, 20059), // 0.20993…
        JurorAgreement.FleissKappa(
        [
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
        ]));

    [Fact]
    public void FleissKappa_Extremes_AreOneLessThanZeroOrNothing()
    {
        Assert.Equal(1, JurorAgreement.FleissKappa([[3, 0], [0, 3]]));
        Assert.Equal(-1, JurorAgreement.FleissKappa([[1, 1], [1, 1]]));
        Assert.Null(JurorAgreement.FleissKappa([[3, 0], [3, 0]]));
    }

    [Fact]
    public void FleissKappa_RowsThatDoNotMatch_Throw()
    {
        Assert.Throws<ArgumentException>(() => JurorAgreement.FleissKappa([]));
        Assert.Throws<ArgumentException>(() => JurorAgreement.FleissKappa([[1, 1], [1, 2]]));
        Assert.Throws<ArgumentException>(() => JurorAgreement.FleissKappa([[1, 1], [2]]));
        Assert.Throws<ArgumentException>(() => JurorAgreement.FleissKappa([[1, 0]]));
        Assert.Throws<ArgumentException>(() => JurorAgreement.FleissKappa([[3, -1]]));
    }

    [Fact]
    public void Spreads_Limit_FlagsWhatIsFurtherApart()
    {
        var table = new MarkTable(["a", "b"], [new("j1", [9, 9]), new("j2", [6, 5])]);

        Assert.Equal([("a", 3, false), ("b", 4, true)], Flags(table, 3));
        Assert.Equal([("a", 3, false), ("b", 4, false)], Flags(table, null));
    }

    private static (string, Rational, bool)[] Flags(MarkTable table, Rational? limit) =>
        [.. JurorAgreement.Spreads(table, limit).Select(act => (act.Act, act.Spread, act.IsDisputed))];

    private static Rational? W(params int[][] marks) => JurorAgreement.KendallW(new(
        [.. marks[0].Select((_, act) => $"{act}")],
        [.. marks.Select((row, juror) => new JurorMarks($"{juror}", [.. row.Select(mark => (Rational)mark)]))]));
}
