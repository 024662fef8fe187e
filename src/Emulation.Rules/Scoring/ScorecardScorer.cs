using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Domain.Scoring;

namespace Emulation.Rules.Scoring;

/// <summary>Works out a scorecard exactly.</summary>
/// <remarks>
/// A group is base + bonus − minus, each within its cap, times its weight; the total is their sum, never below 0. A value that is
/// not known makes a range, and the class is given only where every total of the range is of that class. Where it is not known
/// whether an item applies that may leave the maximum, both are looked at: exactly up to <see cref="MostOpenItems"/> such items,
/// beyond that with a share that runs from the least total over the greatest maximum to the greatest over the least.
/// </remarks>
public static class ScorecardScorer
{
    /// <summary>How many items may be open as to whether they apply before the share is only bounded.</summary>
    public const int MostOpenItems = 12;

    /// <summary>Scores one set of values. O(items), times 2 for each item that is open as to whether it applies.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="values">The values by the id of the item, or <c>item.part</c>; what is not there is not known.</param>
    public static ScorecardResult Score(Scorecard card, IReadOnlyDictionary<string, ScoreValue> values)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(values);
        ImmutableArray<ImmutableArray<ItemScore>> items =
            [.. card.Groups.Select(group => group.Items.Select(item => ItemScorer.Score(item, values)).ToImmutableArray())];
        var open = items.SelectMany(group => group).Where(MayLeave).ToArray();
        var cases = open.Length <= MostOpenItems
            ? Enumerable.Range(0, 1 << open.Length).Select(mask => Case(card, items, Left(open, mask))).ToArray()
            : [Case(card, items, []), Case(card, items, [.. open])];
        var total = Hull(cases.Select(one => one.Total));
        var maximum = Hull(cases.Select(one => (NumberRange)one.Maximum));
        var shares = open.Length <= MostOpenItems
            ? [.. cases.Where(one => one.Maximum > Rational.Zero).Select(one => Share(card, one.Total, one.Maximum, one.Maximum))]
            : maximum.Least > Rational.Zero ? new[] { Share(card, total, maximum.Least, maximum.Most!.Value) } : [];
        var groups = card.Groups.Select((group, index) => new GroupScore(group, Of(group, items[index], []).Points, items[index]));
        var known = card.Groups.SelectMany(group => group.Items)
            .SelectMany(item => ItemScorer.NamesOf(item).Append(item.Id))
            .ToHashSet(StringComparer.Ordinal);
        return new(total, maximum, shares.Length == 0 ? null : Hull(shares), ClassOf(card, total, shares, cases), [.. groups])
        {
            NotRead = [.. values.Keys.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal)],
        };
    }

    private static bool MayLeave(ItemScore score) =>
        score.Item is { Absence: ScoreAbsence.LeavesMaximum, Role: ScoreItemRole.Base } && !score.Missing.IsEmpty && score.Problem == ScoreProblem.None;

    private static HashSet<ItemScore> Left(ItemScore[] open, int mask) => [.. open.Where((_, index) => (mask >> index & 1) != 0)];

    private static (NumberRange Total, Rational Maximum) Case(
        Scorecard card, ImmutableArray<ImmutableArray<ItemScore>> items, HashSet<ItemScore> gone)
    {
        NumberRange total = Rational.Zero;
        var maximum = Rational.Zero;
        for (var i = 0; i < card.Groups.Length; i++)
        {
            var (points, most) = Of(card.Groups[i], items[i], gone);
            (total, maximum) = (total + points, maximum + most);
        }

        return (total.Clamp(Rational.Zero, null), maximum);
    }

    private static (NumberRange Points, Rational Maximum) Of(ScoreGroup group, ImmutableArray<ItemScore> items, HashSet<ItemScore> gone)
    {
        var maximum = Rational.Zero;
        NumberRange sum = Rational.Zero, bonus = Rational.Zero, minus = Rational.Zero;
        foreach (var score in items.Where(score => !gone.Contains(score)))
        {
            switch (score.Item.Role)
            {
                case ScoreItemRole.Bonus:
                    bonus += score.Points;
                    break;
                case ScoreItemRole.Minus:
                    minus += score.Points;
                    break;
                default:
                    sum += score.Points;
                    maximum += score.DoesNotApply && score.Item.Absence == ScoreAbsence.LeavesMaximum ? Rational.Zero : score.Item.Points;
                    break;
            }
        }

        maximum = group.Cap is { } cap && cap < maximum ? cap : maximum;
        sum = sum.Clamp(Rational.Zero, group.Cap);
        bonus = bonus.Clamp(Rational.Zero, group.BonusCap?.In(maximum));
        minus = minus.Clamp(Rational.Zero, group.MinusCap?.In(maximum));
        var least = (sum.Least + bonus.Least - minus.Most!.Value) * group.Weight;
        return (NumberRange.Between(least, (sum.Most!.Value + bonus.Most!.Value - minus.Least) * group.Weight), maximum * group.Weight);
    }

    private static NumberRange Share(Scorecard card, NumberRange total, Rational leastMaximum, Rational mostMaximum) => NumberRange.Between(
        Rounded(total.Least * 100 / mostMaximum, card.Rounding), Rounded(total.Most!.Value * 100 / leastMaximum, card.Rounding));

    private static Rational Rounded(Rational share, ScoreRounding? how)
    {
        if (how is null)
        {
            return share;
        }

        var scale = Rational.Of(System.Numerics.BigInteger.Pow(10, how.Places), 1);
        var scaled = share * scale;
        var floor = scaled.Floor();
        var twiceOver = (scaled - Rational.Of(floor, 1)) * 2;
        var up = how.Rounding switch
        {
            Rounding.Floor => false,
            Rounding.Ceil => twiceOver > Rational.Zero,
            Rounding.HalfUp => twiceOver >= 1,
            _ => twiceOver > 1 || (twiceOver == 1 && !floor.IsEven),
        };
        return Rational.Of(up ? floor + 1 : floor, 1) / scale;
    }

    private static NumberRange Hull(IEnumerable<NumberRange> ranges) => ranges.Aggregate((a, b) => NumberRange.Between(
        a.Least < b.Least ? a.Least : b.Least, a.Most!.Value > b.Most!.Value ? a.Most.Value : b.Most.Value));

    // Classes are bands without a gap, so two ends in one class have everything between them in it too; the class of what is
    // in no other one may be in two pieces, and then the other classes must be wholly outside.
    private static ScoreClass? ClassOf(Scorecard card, NumberRange total, NumberRange[] shares, (NumberRange Total, Rational Maximum)[] cases)
    {
        var ranges = card.ClassesAreOfPoints ? [total] : shares;
        var hasNoShare = !card.ClassesAreOfPoints && cases.Any(one => one.Maximum == Rational.Zero);
        if (ranges.Length == 0 || hasNoShare)
        {
            return null;
        }

        var found = ranges.Select(range => card.Classes.Where(each => MayBe(card, each, range)).ToArray()).ToArray();
        return found[0] is [var only] && found.All(classes => classes is [var one] && one == only) ? only : null;
    }

    private static bool MayBe(Scorecard card, ScoreClass each, NumberRange range)
    {
        if (each.Totals is { } totals)
        {
            return !totals.IsBelow(Band(range)) && !Band(range).IsBelow(totals);
        }

        // What no class takes: the ends, and each stretch between two classes and beyond them.
        var others = card.Classes.Select(other => other.Totals).OfType<NumberBand>().ToArray();
        return Covers(others, range) is false;
    }

    private static bool Covers(NumberBand[] bands, NumberRange range)
    {
        // In order of their lower ends, each must begin where what is covered so far ends.
        var sorted = bands.OrderBy(band => band.From is not null).ThenBy(band => band.From ?? Rational.Zero).ToArray();
        NumberBand? last = sorted.FirstOrDefault(band => band.Contains(range.Least));
        while (last is not null && !last.Contains(range.Most!.Value))
        {
            last = sorted.FirstOrDefault(band => last.IsFollowedBy(band));
        }

        return last is not null;
    }

    private static NumberBand Band(NumberRange range) => new(range.Least, true, range.Most, true);
}
