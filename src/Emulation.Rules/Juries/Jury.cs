using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>Aggregates the marks of a jury, exactly.</summary>
public static class Jury
{
    /// <summary>Works scores and ranks out.</summary>
    /// <param name="panel">The marks.</param>
    /// <param name="rule">How they are aggregated.</param>
    /// <remarks>
    /// Dropping by <see cref="DropScope.Criterion"/> and by <see cref="DropScope.Total"/> can differ: marks (10, 2), (7, 6), (1, 10)
    /// of three jurors on two criteria give medians 7 + 6 = 13, and totals 12, 13, 11 with the median 12. By total, a juror with a
    /// missing mark that is ignored has no total and is left out as a whole. O(m log m) for m marks.
    /// </remarks>
    /// <exception cref="ArgumentException">The rule contradicts itself, an id stands twice, or a mark names what is not listed or stands
    /// twice.</exception>
    public static JuryResult Score(JuryPanel panel, JuryRule rule)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(rule);
        Check(rule);
        var sheet = new MarkSheet(panel);
        var scores = panel.Acts.Select(act => Score(act, panel, sheet, rule)).ToArray();
        var isComplete = rule.Missing != MissingMarks.Reject || scores.All(score => score.Missing.IsEmpty);
        return new(Ranked(scores, rule, isComplete), isComplete);
    }

    private static ActScore Score(string act, JuryPanel panel, MarkSheet sheet, JuryRule rule)
    {
        ImmutableArray<MissingMark> missing =
        [
            .. from juror in panel.Jurors.Order(StringComparer.Ordinal)
               from criterion in panel.Criteria.Select(criterion => criterion.Id).Order(StringComparer.Ordinal)
               where sheet.Find(juror, act, criterion) is null
               select new MissingMark(juror, criterion),
        ];
        var score = rule.Missing == MissingMarks.Reject && !missing.IsEmpty ? null
            : rule.Scope == DropScope.Total ? ByTotal(act, panel, sheet, rule)
            : ByCriterion(act, panel, sheet, rule);
        Rational? rounded = score is { } exact && rule.Decimals is { } decimals
            ? FixedDecimal.Round(exact, decimals, rule.Rounding)
            : null;
        return new(act, score, rounded, null, missing);
    }

    private static Rational? ByCriterion(string act, JuryPanel panel, MarkSheet sheet, JuryRule rule)
    {
        var sum = Rational.Zero;
        foreach (var criterion in panel.Criteria)
        {
            var marks = panel.Jurors.Select(juror => Mark(sheet, juror, act, criterion.Id, rule)).OfType<Rational>();
            if (MarkList.Aggregate([.. marks], rule) is not { } one)
            {
                return null;
            }

            sum += one * criterion.Weight;
        }

        return sum;
    }

    private static Rational? ByTotal(string act, JuryPanel panel, MarkSheet sheet, JuryRule rule)
    {
        var totals = new List<Rational>();
        foreach (var juror in panel.Jurors)
        {
            var marks = panel.Criteria.Select(criterion => Mark(sheet, juror, act, criterion.Id, rule) * criterion.Weight).ToArray();
            if (marks.All(mark => mark is not null))
            {
                totals.Add(marks.Aggregate(Rational.Zero, (sum, mark) => sum + mark!.Value));
            }
        }

        return MarkList.Aggregate([.. totals], rule);
    }

    private static Rational? Mark(MarkSheet sheet, string juror, string act, string criterion, JuryRule rule) =>
        sheet.Find(juror, act, criterion) ?? (rule.Missing == MissingMarks.Fill ? rule.Fill : null);

    private static ImmutableArray<ActScore> Ranked(ActScore[] scores, JuryRule rule, bool isComplete)
    {
        var sorted = scores
            .OrderBy(score => score.Score is null)
            .ThenByDescending(Key)
            .ThenBy(score => score.Act, StringComparer.Ordinal)
            .ToArray();
        var ranks = Ranks.Of([.. sorted.Where(score => score.Score is not null).Select(score => Key(score)!.Value)]);
        return [.. sorted.Select((score, i) => score with { Rank = isComplete && i < ranks.Length ? ranks[i] : null })];

        Rational? Key(ActScore score) => rule.RankByRounded ? score.Rounded : score.Score;
    }

    private static void Check(JuryRule rule)
    {
        if (rule.Drop < 1 || rule.Fraction < 0 || rule.Fraction * 2 >= 1 || rule.LeastMarks < 1
            || rule.Decimals is < 0 or > FixedDecimal.Most || (rule.RankByRounded && rule.Decimals is null))
        {
            throw new ArgumentException("The rule of the jury contradicts itself.", nameof(rule));
        }
    }
}
