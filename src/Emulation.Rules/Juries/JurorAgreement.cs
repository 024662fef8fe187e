using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>How far jurors agree.</summary>
public static class JurorAgreement
{
    /// <summary>
    /// Kendall's coefficient of concordance W, corrected for ties: 1 where all jurors rank the acts alike, 0 where their ranks cancel
    /// out.
    /// </summary>
    /// <remarks>
    /// W = (12 ΣR² - 3 m² n (n + 1)²) / (m² n (n² - 1) - m Σ(t³ - t)) for m jurors and n acts, R the sum of an act's average ranks, t
    /// the sizes of the groups that a juror marked alike (Kendall and Gibbons, <i>Rank Correlation Methods</i>, 1990).
    /// </remarks>
    /// <returns>The exact number; null where every juror marked all acts alike, or there are fewer than two acts or no juror: then W says
    /// nothing.</returns>
    public static Rational? KendallW(MarkTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        (Rational m, Rational n) = (table.Jurors.Length, table.Acts.Length);
        var sums = new Rational[table.Acts.Length];
        var ties = Rational.Zero;
        foreach (var juror in table.Jurors)
        {
            var ranks = Ranks.Average(juror.Marks);
            ties += Ranks.TieTerm(juror.Marks);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += ranks[i];
            }
        }

        var squares = sums.Aggregate(Rational.Zero, (total, sum) => total + (sum * sum));
        var whole = (m * m * n * ((n * n) - 1)) - (m * ties);
        return whole == Rational.Zero ? null : ((squares * 12) - (m * m * n * (n + 1) * (n + 1) * 3)) / whole;
    }

    /// <summary>Fleiss' kappa: how far several raters agree on categories beyond what chance gives (Fleiss 1971).</summary>
    /// <param name="counts">For each subject, how many raters chose each category; every row of the same length and sum, at least 2
    /// raters.</param>
    /// <returns>The exact number; null where all raters chose one category throughout: then chance alone agrees fully.</returns>
    /// <exception cref="ArgumentException">There is no subject, a count is negative, the rows differ in length or sum, or there are fewer
    /// than 2 raters.</exception>
    public static Rational? FleissKappa(ImmutableArray<ImmutableArray<int>> counts)
    {
        if (counts.IsEmpty || counts.Any(row => row.Any(count => count < 0) || row.Length != counts[0].Length
            || row.Sum(count => (long)count) != counts[0].Sum(count => (long)count)) || counts[0].Sum(count => (long)count) < 2)
        {
            throw new ArgumentException("Every subject has the same categories and the same number of raters, at least 2.", nameof(counts));
        }

        (Rational subjects, Rational raters) = (counts.Length, counts[0].Sum(count => (long)count));
        var (squares, chance) = (Rational.Zero, Rational.Zero);
        for (var category = 0; category < counts[0].Length; category++)
        {
            Rational chosen = 0;
            foreach (var row in counts)
            {
                chosen += row[category];
                squares += (Rational)row[category] * row[category];
            }

            var share = chosen / (subjects * raters);
            chance += share * share;
        }

        var observed = (squares - (subjects * raters)) / (subjects * raters * (raters - 1));
        return chance == 1 ? null : (observed - chance) / (1 - chance);
    }

    /// <summary>How far the jurors are apart on each act, in the order of the acts.</summary>
    /// <param name="table">The marks.</param>
    /// <param name="limit">An act whose marks are further apart than this is disputed; null where none is.</param>
    /// <exception cref="ArgumentException">The table has no juror.</exception>
    public static ImmutableArray<ActSpread> Spreads(MarkTable table, Rational? limit = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Jurors.IsEmpty)
        {
            throw new ArgumentException("Without a juror there is no mark.", nameof(table));
        }

        return
        [
            .. table.Acts.Select((act, i) =>
            {
                var (low, high) = (table.Jurors.Min(juror => juror.Marks[i]), table.Jurors.Max(juror => juror.Marks[i]));
                return new ActSpread(act, low, high, limit is { } most && high - low > most);
            }),
        ];
    }
}
