using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Time;

namespace Emulation.Domain.Dossiers;

/// <summary>A candidate's ratings by year.</summary>
/// <remarks>
/// A year without a record is not known. Two standing records that contradict each other make the year not known.
/// </remarks>
[CollectionBuilder(typeof(RatingHistory), nameof(Create))]
public sealed class RatingHistory : IEnumerable<RatingRecord>
{
    private readonly ImmutableArray<(PeriodId Period, Fact<Rating> Level)> _byPeriod;

    private RatingHistory(ImmutableArray<RatingRecord> records)
    {
        Records = records;
        Standing = RecordsBuilder.Standing(records);
        (_byPeriod, Contradictions) = Agree(Standing);
    }

    /// <summary>No rating of any year is known.</summary>
    public static RatingHistory Empty { get; } = new([]);

    /// <summary>Every record, as listed.</summary>
    public ImmutableArray<RatingRecord> Records { get; }

    /// <summary>The records that still stand.</summary>
    public ImmutableArray<RatingRecord> Standing { get; }

    /// <summary>The years for which standing records contradict each other.</summary>
    public ImmutableArray<PeriodId> Contradictions { get; }

    /// <summary>The years with standing records, by cycle and newest first, each with what they agree on.</summary>
    public ImmutableArray<(PeriodId Period, Fact<Rating> Level)> ByPeriod => _byPeriod;

    /// <summary>Makes a history of records in any order.</summary>
    public static RatingHistory Create(ReadOnlySpan<RatingRecord> records) => new([.. records]);

    /// <summary>The rating of one year: a level, known to be none, or not known.</summary>
    public Fact<Rating> For(PeriodId period)
    {
        foreach (var (year, level) in _byPeriod)
        {
            if (year == period)
            {
                return level;
            }
        }

        return Fact<Rating>.Unknown;
    }

    /// <inheritdoc/>
    public IEnumerator<RatingRecord> GetEnumerator() => ((IEnumerable<RatingRecord>)Records).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private static (ImmutableArray<(PeriodId, Fact<Rating>)> ByPeriod, ImmutableArray<PeriodId> Contradictions) Agree(
        ImmutableArray<RatingRecord> standing)
    {
        if (standing.IsEmpty)
        {
            return ([], []);
        }

        var sorted = standing.ToArray();
        Array.Sort(sorted, NewestFirst);
        var byPeriod = ImmutableArray.CreateBuilder<(PeriodId, Fact<Rating>)>(sorted.Length);
        var contradictions = ImmutableArray<PeriodId>.Empty;
        for (int i = 0, next; i < sorted.Length; i = next)
        {
            var (period, level) = (sorted[i].Period, sorted[i].Level);
            var agreed = true;
            for (next = i + 1; next < sorted.Length && sorted[next].Period == period; next++)
            {
                agreed &= sorted[next].Level == level;
            }

            byPeriod.Add((period, !agreed ? Fact<Rating>.Unknown : level is { } known ? Fact<Rating>.Of(known) : Fact<Rating>.None));
            contradictions = agreed ? contradictions : contradictions.Add(period);
        }

        return (byPeriod.DrainToImmutable(), contradictions);
    }

    private static int NewestFirst(RatingRecord a, RatingRecord b) => a.Period.Cycle != b.Period.Cycle
        ? a.Period.Cycle.CompareTo(b.Period.Cycle)
        : b.Period.Year.CompareTo(a.Period.Year);
}
