using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Tests.Juries;

/// <summary>Random marks against the definitions.</summary>
public class JuryPropertyTests
{
    private const int Instances = 2_000;

    [Fact]
    public void Score_OneCriterion_IsTheDefinitionAndWithinTheMarks() => ForEach((random, rule) =>
    {
        int[] marks = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(0, 11))];

        var score = Score(marks, rule);

        Assert.Equal(Definition(marks, rule), score);
        Assert.True(score is null || (score >= marks.Min() && score <= marks.Max()));
    });

    [Fact]
    public void Score_JurorsInAnotherOrder_IsTheSame() => ForEach((random, rule) =>
    {
        var panel = Panel(random);
        var shuffled = new JuryPanel
        {
            Jurors = [.. panel.Jurors.Reverse()],
            Acts = [.. panel.Acts.Reverse()],
            Criteria = [.. panel.Criteria.Reverse()],
            Marks = [.. panel.Marks.OrderBy(_ => random.Next())],
        };

        Assert.Equal(Text(Jury.Score(panel, rule)), Text(Jury.Score(shuffled, rule)));
    });

    [Fact]
    public void Score_HigherMark_NeverCostsAPlace() => ForEach((random, rule) =>
    {
        var panel = Panel(random);
        var raised = random.Next(panel.Marks.Length);
        var mark = panel.Marks[raised];
        var better = new JuryPanel
        {
            Jurors = panel.Jurors,
            Acts = panel.Acts,
            Criteria = panel.Criteria,
            Marks = panel.Marks.SetItem(raised, mark with { Value = mark.Value + random.Next(1, 5) }),
        };

        var (before, after) = (Rank(Jury.Score(panel, rule), mark.Act), Rank(Jury.Score(better, rule), mark.Act));
        Assert.True(before is null ? after is null : after <= before);
    });

    [Theory]
    [InlineData(NormalisationMethod.MinMax)]
    [InlineData(NormalisationMethod.RankSum)]
    public void Normalise_HigherMark_NeverCostsAPlace(NormalisationMethod method)
    {
        var random = new Random(7);
        for (var instance = 0; instance < Instances; instance++)
        {
            var marks = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(0, 11)).ToArray()).ToArray();
            var before = Normalisation.Of(Table(marks), method).Acts.Single(act => act.Act == "0").Rank;
            marks[random.Next(3)][0] += random.Next(1, 6);

            Assert.True(Normalisation.Of(Table(marks), method).Acts.Single(act => act.Act == "0").Rank <= before);
        }
    }

    private static void ForEach(Action<Random, JuryRule> check)
    {
        var random = new Random(42);
        for (var instance = 0; instance < Instances; instance++)
        {
            check(random, new((MarkAggregation)random.Next(4))
            {
                Drop = random.Next(1, 3),
                Fraction = Rational.Of(random.Next(0, 5), 10),
                Scope = (DropScope)random.Next(2),
                LeastMarks = random.Next(1, 4),
                TooFew = (TooFewMarks)random.Next(2),
                Decimals = 1,
                RankByRounded = random.Next(2) == 0,
            });
        }
    }

    private static JuryPanel Panel(Random random)
    {
        ImmutableArray<string> jurors = [.. Enumerable.Range(0, random.Next(1, 6)).Select(j => $"j{j}")];
        ImmutableArray<string> acts = [.. Enumerable.Range(0, 3).Select(a => $"a{a}")];
        ImmutableArray<JuryCriterion> criteria =
            [.. Enumerable.Range(0, random.Next(1, 3)).Select(c => new JuryCriterion($"c{c}", random.Next(0, 4)))];
        return new()
        {
            Jurors = jurors,
            Acts = acts,
            Criteria = criteria,
            Marks =
            [
                .. from juror in jurors
                   from act in acts
                   from criterion in criteria
                   select new JuryMark(juror, act, criterion.Id, random.Next(0, 11)),
            ],
        };
    }

    private static Rational? Score(int[] marks, JuryRule rule) => Jury.Score(
        new()
        {
            Jurors = [.. marks.Select((_, j) => $"j{j}")],
            Acts = ["a"],
            Criteria = [new("c", 1)],
            Marks = [.. marks.Select((mark, j) => new JuryMark($"j{j}", "a", "c", mark))],
        },
        rule).Acts[0].Score;

    /// <summary>Takes the highest and the lowest out one by one.</summary>
    private static Rational? Definition(int[] marks, JuryRule rule)
    {
        var left = marks.ToList();
        var drops = rule.Aggregation switch
        {
            MarkAggregation.Median => (marks.Length - 1) / 2,
            MarkAggregation.DropHighLow => rule.Drop,
            MarkAggregation.Trimmed => (int)(rule.Fraction.Numerator * marks.Length / rule.Fraction.Denominator),
            _ => 0,
        };
        if (marks.Length < rule.LeastMarks || marks.Length <= 2 * drops)
        {
            if (rule.TooFew == TooFewMarks.NoScore)
            {
                return null;
            }

            drops = rule.Aggregation == MarkAggregation.Median ? drops : 0;
        }

        for (var i = 0; i < drops; i++)
        {
            left.Remove(left.Max());
            left.Remove(left.Min());
        }

        return Rational.Of(left.Sum(), left.Count);
    }

    private static string Text(JuryResult result) =>
        string.Join('\n', result.Acts.Select(act => $"{act.Rank} {act.Act} {act.Score} {act.Rounded}"));

    private static int? Rank(JuryResult result, string act) => result.Acts.Single(score => score.Act == act).Rank;

    private static MarkTable Table(int[][] marks) => new(
        [.. marks[0].Select((_, a) => $"{a}")],
            [.. marks.Select((row, j) => new JurorMarks($"{j}", [.. row.Select(mark => (Rational)mark)]))]);
}
