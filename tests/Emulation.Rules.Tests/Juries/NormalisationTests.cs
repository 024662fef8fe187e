using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Tests.Juries;

public class NormalisationTests
{
    [Fact]
    public void Of_MinMax_IsBetweenNoneAndOneAndAHalfForOneMark() =>
        Assert.Equal([("a", "0.75", 1), ("b", "0.5", 2), ("c", "0.25", 3)], Run(NormalisationMethod.MinMax, "abc", [9, 7, 5], [8, 8, 8]));

    [Fact]
    public void Of_RankSum_SharesMeanRanksAndTheLowerWins() =>
        Assert.Equal([("a", "2.5", 1), ("c", "4.5", 2), ("b", "5", 3)], Run(NormalisationMethod.RankSum, "abc", [9, 8, 7], [8, 5, 8]));

    /// <summary>By hand: marks 2, 4, 4, 4, 5, 5, 7, 9 have the mean 40 / 8 = 5 and the standard deviation √(32 / 8) = 2.</summary>
    [Fact]
    public void Of_ZWithAWholeDeviation_IsExact() => Assert.Equal(
        [("h", "2", 1), ("g", "1", 2), ("e", "0", 3), ("f", "0", 3), ("b", "-0.5", 5), ("c", "-0.5", 5), ("d", "-0.5", 5),
            ("a", "-1.5", 8)],
        Run(NormalisationMethod.Z, "abcdefgh", [2, 4, 4, 4, 5, 5, 7, 9]));

    /// <summary>1, 2, 3: the deviation is √(2/3), and 1 / √(2/3) = √1.5 = 1.2247448…; a juror with one mark for all adds 0.</summary>
    [Fact]
    public void Of_ZWithAnIrrationalDeviation_IsRoundedToSixDecimals()
    {
        Assert.Equal([("c", "1.224745", 1), ("b", "0", 2), ("a", "-1.224745", 3)], Run(NormalisationMethod.Z, "abc", [1, 2, 3]));
        Assert.Equal([("c", "0.612372", 1), ("b", "0", 2), ("a", "-0.612372", 3)], Run(NormalisationMethod.Z, "abc", [1, 2, 3], [5, 5, 5]));
        Assert.Equal([("a", "0", 1), ("b", "0", 1), ("c", "0", 1)], Run(NormalisationMethod.Z, "abc", [1, 2, 3], [3, 2, 1]));
    }

    /// <summary>
    /// Without d: a has 0 + 0 + 1, b 1/4 + 1 + 0. With d: a has 3/7 + 1/5 + 1, b 4/7 + 1 + 0. The weakest act of all reverses the two.
    /// </summary>
    [Fact]
    public void Of_MinMaxWithAWeakActMore_ReversesTwoOthers()
    {
        Assert.Equal(["c", "b", "a"], Acts(NormalisationMethod.MinMax, "abc", [4, 5, 8], [2, 6, 5], [5, 1, 5]));
        Assert.Equal(["c", "a", "b", "d"], Acts(NormalisationMethod.MinMax, "abcd", [4, 5, 8, 1], [2, 6, 5, 1], [5, 1, 5, 1]));
    }

    [Fact]
    public void Of_ZWithAWeakActMore_ReversesTwoOthers()
    {
        Assert.Equal(["b", "a", "c"], Acts(NormalisationMethod.Z, "abc", [2, 10, 8], [8, 2, 3]));
        Assert.Equal(["a", "b", "c", "d"], Acts(NormalisationMethod.Z, "abcd", [2, 10, 8, 2], [8, 2, 3, 2]));
    }

    /// <summary>Ranks a 1, b 2 and b 1, a 2 tie; two acts that the first juror puts between them decide.</summary>
    [Fact]
    public void Of_RankSumWithTwoActsMore_BreaksATie()
    {
        Assert.Equal([("a", "3", 1), ("b", "3", 1)], Run(NormalisationMethod.RankSum, "ab", [9, 5], [8, 9]));
        Assert.Equal([("a", "3", 1), ("b", "5", 2)], Run(NormalisationMethod.RankSum, "abde", [9, 5, 7, 6], [8, 9, 1, 2])[..2]);
    }

    /// <summary>c leads; its first mark is raised from 8 to 10, and it leads no more.</summary>
    [Fact]
    public void Of_ZWithAHigherMark_CanLoseTheFirstPlace()
    {
        Assert.Equal("c", Acts(NormalisationMethod.Z, "abc", [3, 2, 8], [4, 10, 3])[0]);
        Assert.Equal("b", Acts(NormalisationMethod.Z, "abc", [3, 2, 10], [4, 10, 3])[0]);
    }

    [Fact]
    public void Warnings_Method_SaysWhatItDoesNotPromise()
    {
        var table = new MarkTable(["a"], [new("j", [1])]);

        Assert.Equal([NormalisationWarning.FieldDependent], Normalisation.Of(table, NormalisationMethod.MinMax).Warnings.ToArray());
        Assert.Equal([NormalisationWarning.FieldDependent], Normalisation.Of(table, NormalisationMethod.RankSum).Warnings.ToArray());
        Assert.Equal(
            [NormalisationWarning.FieldDependent, NormalisationWarning.NotMonotone],
                Normalisation.Of(table, NormalisationMethod.Z).Warnings.ToArray());
    }

    [Fact]
    public void Of_Z_IsTheFormulaInFloatingPointToSixDecimals()
    {
        var random = new Random(3);
        for (var instance = 0; instance < 1_000; instance++)
        {
            var marks =
                Enumerable.Range(0, random.Next(1, 4)).Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(0, 11)).ToArray())
                    .ToArray();
            var values = Run(NormalisationMethod.Z, "abcd", marks).ToDictionary(act => act.Act, act => act.Value);
            for (var act = 0; act < 4; act++)
            {
                var expected = marks.Average(row => Deviation(row) is var deviation and > 0 ? (row[act] - row.Average()) / deviation : 0);
                Assert.Equal(expected, double.Parse(values["abcd"[act..(act + 1)]], System.Globalization.CultureInfo.InvariantCulture),
                    0.00000051);
            }
        }
    }

    private static double Deviation(int[] row) => Math.Sqrt(row.Average(mark => (mark - row.Average()) * (mark - row.Average())));

    private static string[] Acts(NormalisationMethod method, string acts, params int[][] marks) =>
        [.. Run(method, acts, marks).Select(act => act.Act)];

    private static (string Act, string Value, int Rank)[] Run(NormalisationMethod method, string acts, params int[][] marks)
    {
        var table = new MarkTable(
            [.. acts.Select(act => act.ToString())],
            [.. marks.Select((row, j) => new JurorMarks($"{j}", [.. row.Select(mark => (Rational)mark)]))]);
        return [.. Normalisation.Of(table, method).Acts.Select(act => (act.Act, act.Value.ToString(), act.Rank))];
    }
}
