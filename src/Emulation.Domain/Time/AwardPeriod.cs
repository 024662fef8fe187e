using NodaTime;

namespace Emulation.Domain.Time;

/// <summary>The year that a title is for (năm công tác, năm học), with its own first and last day.</summary>
/// <remarks>Half-open like every period: the year runs from <see cref="From"/> up to but not including <see cref="To"/>.</remarks>
public sealed record AwardPeriod
{
    /// <summary>Makes an award period.</summary>
    /// <param name="id">The year's name and place in its cycle.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="to">The first day after it.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public AwardPeriod(PeriodId id, LocalDate from, LocalDate to)
    {
        if (to <= from)
        {
            throw new ArgumentException($"The award period {id} must end after it starts.", nameof(to));
        }

        (Id, From, To) = (id, from, to);
    }

    /// <summary>The school year from 1 September of <paramref name="year"/> to 1 September of the next.</summary>
    public static AwardPeriod SchoolYear(int year) =>
        new(PeriodId.SchoolYear(year), new LocalDate(year, 9, 1), new LocalDate(year + 1, 9, 1));

    /// <summary>The calendar year from 1 January of <paramref name="year"/> to 1 January of the next.</summary>
    public static AwardPeriod CalendarYear(int year) =>
        new(PeriodId.CalendarYear(year), new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1));

    /// <summary>The year's name and place in its cycle.</summary>
    public PeriodId Id { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The first day after the period.</summary>
    public LocalDate To { get; }

    /// <summary>Whether <paramref name="date"/> lies in the period.</summary>
    public bool Contains(LocalDate date) => From <= date && date < To;

    /// <summary>The first day of the period <paramref name="years"/> before this one.</summary>
    public LocalDate StartOfEarlier(int years) => From.PlusYears(-years);

    /// <summary>How many whole award periods, this one included, begin on or after <paramref name="date"/>.</summary>
    /// <remarks>This is how the law's "years after an earlier award" are counted; zero where this period began before the date.</remarks>
    public int PeriodsBeginningOnOrAfter(LocalDate date)
    {
        if (From < date)
        {
            return 0;
        }

        var years = From.Year - date.Year;
        return StartOfEarlier(years) >= date ? years + 1 : years;
    }
}
