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
        _byPeriod = [.. RecordsBuilder.Standing(records)
            .GroupBy(record => record.Period)
            .OrderBy(year => year.Key.Cycle).ThenByDescending(year => year.Key.Year)
            .Select(year => (year.Key, Agreed(year)))];
        Contradictions = [.. _byPeriod
            .Where(year => !year.Level.IsKnown)
            .Select(year => year.Period)];
    }

    /// <summary>No rating of any year is known.</summary>
    public static RatingHistory Empty { get; } = new([]);

    /// <summary>Every record, as listed.</summary>
    public ImmutableArray<RatingRecord> Records { get; }

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

    private static Fact<Rating> Agreed(IEnumerable<RatingRecord> year)
    {
        var levels = year.Select(record => record.Level).Distinct().Take(2).ToArray();
        return levels switch
        {
            [{ } level] => Fact<Rating>.Of(level),
            [null] => Fact<Rating>.None,
            _ => Fact<Rating>.Unknown,
        };
    }
}
