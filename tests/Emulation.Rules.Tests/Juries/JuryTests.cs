using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Tests.Juries;

public class JuryTests
{
    [Theory]
    [InlineData(MarkAggregation.Mean, "7")] // 42 / 6
    [InlineData(MarkAggregation.Median, "8")]
    [InlineData(MarkAggregation.DropHighLow, "7.75")] // without one 9 and the 2: 31 / 4
    [InlineData(MarkAggregation.Trimmed, "7.75")] // a fifth of 6 is 1.2: one at each end
    public void Score_SixMarks_AreAggregatedAsTheRuleSays(MarkAggregation aggregation, string expected)
    {
        var rule = new JuryRule(aggregation) { Fraction = Rational.Of(1, 5) };

        Assert.Equal(expected, One(rule, 9, 9, 8, 8, 6, 2));
    }

    /// <summary>Of marks 10, 10, 10, 4 one 10 and the 4 are dropped: an instance at each end, not a value.</summary>
    [Fact]
    public void Score_DropHighLowOfRepeatedMarks_DropsInstances()
    {
        Assert.Equal("10", One(new(MarkAggregation.DropHighLow), 10, 10, 10, 4));
        Assert.Equal("10", One(new(MarkAggregation.DropHighLow) { Drop = 2 }, 10, 10, 10, 4, 10));
    }

    [Fact]
    public void Score_TooFewMarksToDrop_FollowsTheRule()
    {
        Assert.Null(One(new(MarkAggregation.DropHighLow), 9, 5));
        Assert.Equal("7", One(new(MarkAggregation.DropHighLow) { TooFew = TooFewMarks.KeepAll }, 9, 5));
        Assert.Null(One(new(MarkAggregation.Mean) { LeastMarks = 3 }, 9, 5));
        Assert.Null(One(new(MarkAggregation.Mean) { TooFew = TooFewMarks.KeepAll, Missing = MissingMarks.Ignore }, null, null));
    }

    [Fact]
    public void Score_MissingMark_IsRejectedIgnoredOrFilled()
    {
        Assert.Null(One(new(MarkAggregation.Mean), 9, null, 6));
        Assert.Equal("7.5", One(new(MarkAggregation.Mean) { Missing = MissingMarks.Ignore }, 9, null, 6));
        Assert.Equal("5", One(new(MarkAggregation.Mean) { Missing = MissingMarks.Fill }, 9, null, 6));
        Assert.Equal("20/3", One(new(MarkAggregation.Mean) { Missing = MissingMarks.Fill, Fill = 5 }, 9, null, 6));
    }

    [Fact]
    public void Score_MissingMarkThatIsRejected_LeavesNobodyWithARank()
    {
        var result = Jury.Score(Panel([("a", [9, 8]), ("b", [7, null])]), new(MarkAggregation.Mean));

        Assert.False(result.IsComplete);
        Assert.All(result.Acts, act => Assert.Null(act.Rank));
        Assert.Equal([new("j1", "c0")], result.Acts.Single(act => act.Act == "b").Missing.ToArray());
        Assert.Equal("8.5", result.Acts.Single(act => act.Act == "a").Score.ToString());
    }

    /// <summary>
    /// Marks (10, 2), (7, 6), (1, 10): medians 7 + 6 = 13, totals 12, 13, 11 with the median 12. Three jurors without the best and the
    /// worst are the same.
    /// </summary>
    [Theory]
    [InlineData(MarkAggregation.Median)]
    [InlineData(MarkAggregation.DropHighLow)]
    public void Score_DroppingByCriterionOrByTotal_Gives13Or12(MarkAggregation aggregation)
    {
        var panel = new JuryPanel
        {
            Jurors = ["j0", "j1", "j2"],
            Acts = ["a"],
            Criteria = [new("c0", 1), new("c1", 1)],
            Marks =
            [
                new("j0", "a", "c0", 10), new("j0", "a", "c1", 2), new("j1", "a", "c0", 7), new("j1", "a", "c1", 6),
                new("j2", "a", "c0", 1), new("j2", "a", "c1", 10),
            ],
        };

        Assert.Equal(13, Jury.Score(panel, new(aggregation) { Scope = DropScope.Criterion }).Acts[0].Score);
        Assert.Equal(12, Jury.Score(panel, new(aggregation) { Scope = DropScope.Total }).Acts[0].Score);
    }

    [Fact]
    public void Score_WeightedCriteria_AreAddedUp()
    {
        var panel = new JuryPanel
        {
            Jurors = ["j0", "j1"],
            Acts = ["a"],
            Criteria = [new("c0", 2), new("c1", Rational.Of(1, 2))],
            Marks = [new("j0", "a", "c0", 8), new("j0", "a", "c1", 6), new("j1", "a", "c0", 9), new("j1", "a", "c1", 7)],
        };

        Assert.Equal("20.25", Jury.Score(panel, new(MarkAggregation.Mean)).Acts[0].Score.ToString()); // 2 × 8.5 + 6.5 / 2
    }

    [Fact]
    public void Score_MissingMarkIgnoredByTotal_LeavesTheJurorOut()
    {
        var panel = new JuryPanel
        {
            Jurors = ["j0", "j1"],
            Acts = ["a"],
            Criteria = [new("c0", 1), new("c1", 1)],
            Marks = [new("j0", "a", "c0", 8), new("j0", "a", "c1", 6), new("j1", "a", "c0", 10)],
        };
        var rule = new JuryRule(MarkAggregation.Mean) { Missing = MissingMarks.Ignore };

        Assert.Equal(15, Jury.Score(panel, rule).Acts[0].Score); // (8 + 10) / 2 + 6
        Assert.Equal(14, Jury.Score(panel, rule with { Scope = DropScope.Total }).Acts[0].Score);
    }

    /// <summary>8.67 for 26/3 and for 8.67 itself: equal as published, different as they are.</summary>
    [Fact]
    public void Score_RankByRounded_ChangesTies()
    {
        var panel =
            Panel([("b", [9, 9, 8]), ("a", [Rational.Of(867, 100), Rational.Of(867, 100), Rational.Of(867, 100)]), ("c", [8, 8, 8])]);
        var exact = new JuryRule(MarkAggregation.Mean) { Decimals = 2 };

        Assert.Equal([("a", 1), ("b", 2), ("c", 3)], Order(panel, exact));
        Assert.Equal([("a", 1), ("b", 1), ("c", 3)], Order(panel, exact with { RankByRounded = true }));
        Assert.Equal([("a", 1), ("b", 2), ("c", 3)], Order(panel, exact with { RankByRounded = true, Rounding = Rounding.Floor }));
    }

    [Theory]
    [InlineData(Rounding.HalfUp, "8.5", "-8.4")]
    [InlineData(Rounding.HalfEven, "8.4", "-8.4")]
    [InlineData(Rounding.Floor, "8.4", "-8.5")]
    [InlineData(Rounding.Ceil, "8.5", "-8.4")]
    public void Score_Decimals_AreRoundedOnTheNumberLine(Rounding rounding, string above, string below)
    {
        var rule = new JuryRule(MarkAggregation.Mean) { Decimals = 1, Rounding = rounding };

        Assert.Equal(above, Jury.Score(Panel([("a", [Rational.Of(845, 100)])]), rule).Acts[0].Rounded.ToString());
        Assert.Equal(below, Jury.Score(Panel([("a", [Rational.Of(-845, 100)])]), rule).Acts[0].Rounded.ToString());
    }

    [Fact]
    public void Score_ImpossibleInput_Throws()
    {
        var panel = Panel([("a", [1])]);

        Assert.Throws<ArgumentException>(() => Jury.Score(panel, new(MarkAggregation.Trimmed) { Fraction = Rational.Of(1, 2) }));
        Assert.Throws<ArgumentException>(() => Jury.Score(panel, new(MarkAggregation.DropHighLow) { Drop = 0 }));
        Assert.Throws<ArgumentException>(() => Jury.Score(panel, new(MarkAggregation.Mean) { RankByRounded = true }));
        Assert.Throws<ArgumentException>(() => Jury.Score(Panel([("a", [1]), ("a", [2])]), new(MarkAggregation.Mean)));
    }

    private static (string, int)[] Order(JuryPanel panel, JuryRule rule) =>
        [.. Jury.Score(panel, rule).Acts.Select(act => (act.Act, act.Rank!.Value))];

    private static string? One(JuryRule rule, params int?[] marks) =>
        Jury.Score(Panel([("a", [.. marks.Select(mark => (Rational?)mark)])]), rule).Acts[0].Score?.ToString();

    private static JuryPanel Panel((string Act, Rational?[] Marks)[] acts) => new()
    {
        Jurors = [.. Enumerable.Range(0, acts[0].Marks.Length).Select(j => $"j{j}")],
        Acts = [.. acts.Select(act => act.Act)],
        Criteria = [new("c0", 1)],
        Marks =
        [
            .. from act in acts
               from mark in act.Marks.Index()
               where mark.Item is not null
               select new JuryMark($"j{mark.Index}", act.Act, "c0", mark.Item!.Value),
        ],
    };
}
