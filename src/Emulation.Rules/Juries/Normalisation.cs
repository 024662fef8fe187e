using System.Collections.Immutable;
using System.Numerics;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>Marks of lenient and strict jurors brought to one scale.</summary>
public sealed class Normalisation
{
    /// <summary>The decimals of <see cref="NormalisationMethod.Z"/>.</summary>
    internal const int Decimals = 6;

    private Normalisation(NormalisationMethod method, ImmutableArray<NormalisedAct> acts) => (Method, Acts) = (method, acts);

    /// <summary>The method.</summary>
    public NormalisationMethod Method { get; }

    /// <summary>The acts, best first, equal ones by id.</summary>
    public ImmutableArray<NormalisedAct> Acts { get; }

    /// <summary>What the method does not promise.</summary>
    public ImmutableArray<NormalisationWarning> Warnings => Method == NormalisationMethod.Z
        ? [NormalisationWarning.FieldDependent, NormalisationWarning.NotMonotone]
        : [NormalisationWarning.FieldDependent];

    /// <summary>Normalises a table of marks.</summary>
    /// <remarks>
    /// With <see cref="NormalisationMethod.Z"/> the standard deviation is that of the population, n and not n - 1. Its roots are
    /// never computed as such: the sum over the jurors is bounded from both sides until its sixth decimal is beyond doubt. Ranks go by
    /// the six decimals, so that they can be checked by hand. O(m log m) for m marks, z apart.
    /// </remarks>
    /// <exception cref="ArgumentException">The table has no juror.</exception>
    public static Normalisation Of(MarkTable table, NormalisationMethod method)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Jurors.IsEmpty)
        {
            throw new ArgumentException("Without a juror there is nothing to normalise.", nameof(table));
        }

        var values = method switch
        {
            NormalisationMethod.MinMax => Mean(table, MinMax),
            NormalisationMethod.RankSum => Sum(table, Ranks.Average),
            NormalisationMethod.Z => Z(table),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method."),
        };
        var sign = method == NormalisationMethod.RankSum ? -1 : 1;
        int[] order =
        [
            .. Enumerable.Range(0, values.Length)
                .OrderByDescending(i => values[i] * sign)
                .ThenBy(i => table.Acts[i], StringComparer.Ordinal),
        ];
        var ranks = Ranks.Of([.. order.Select(i => values[i])]);
        return new(method, [.. order.Select((i, at) => new NormalisedAct(table.Acts[i], values[i], ranks[at]))]);
    }

    private static ImmutableArray<Rational> Sum(MarkTable table, Func<ImmutableArray<Rational>, ImmutableArray<Rational>> normalise)
    {
        var sums = new Rational[table.Acts.Length];
        foreach (var juror in table.Jurors)
        {
            var values = normalise(juror.Marks);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += values[i];
            }
        }

        return [.. sums];
    }

    private static ImmutableArray<Rational> Mean(MarkTable table, Func<ImmutableArray<Rational>, ImmutableArray<Rational>> normalise) =>
        [.. Sum(table, normalise).Select(sum => sum / table.Jurors.Length)];

    private static ImmutableArray<Rational> MinMax(ImmutableArray<Rational> marks)
    {
        if (marks.IsEmpty)
        {
            return [];
        }

        var (low, high) = (marks.Min(), marks.Max());
        return [.. marks.Select(mark => low == high ? Rational.Of(1, 2) : (mark - low) / (high - low))];
    }

    /// <summary>z = (n x - Σx) / √(n Σx² - (Σx)²), and 1 / √(p/q) = √(pq) / p.</summary>
    private static ImmutableArray<Rational> Z(MarkTable table)
    {
        Rational count = table.Acts.Length;
        var sums = table.Acts.Select(_ => new SquareRootSum()).ToArray();
        foreach (var juror in table.Jurors)
        {
            var sum = juror.Marks.Aggregate(Rational.Zero, (total, mark) => total + mark);
            var squares = juror.Marks.Aggregate(Rational.Zero, (total, mark) => total + (mark * mark));
            var spread = (count * squares) - (sum * sum);
            if (spread == Rational.Zero)
            {
                continue;
            }

            for (var i = 0; i < sums.Length; i++)
            {
                var factor = ((count * juror.Marks[i]) - sum) / Rational.Of(spread.Numerator * table.Jurors.Length, 1);
                sums[i].Add(factor, spread.Numerator * spread.Denominator);
            }
        }

        return [.. sums.Select(sum => sum.Round(Decimals))];
    }
}
