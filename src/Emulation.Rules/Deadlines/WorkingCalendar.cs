using System.Collections.Immutable;
using Emulation.Domain.Deadlines;
using NodaTime;

namespace Emulation.Rules.Deadlines;

/// <summary>Which days are worked: Monday to Friday, apart from the days that the given holiday calendars take out and put in.</summary>
/// <remarks>Of a year without a calendar weekends alone are taken for days off; whoever asks is told about which years that is so.</remarks>
public sealed class WorkingCalendar
{
    private readonly ImmutableHashSet<LocalDate> _off;
    private readonly ImmutableHashSet<LocalDate> _worked;
    private readonly ImmutableSortedSet<int> _years;

    /// <summary>Makes a calendar of holiday calendars in any order; several of one year add up.</summary>
    public WorkingCalendar(IEnumerable<HolidayCalendar> calendars)
    {
        ImmutableArray<HolidayCalendar> known = [.. calendars];
        _off = [.. known.SelectMany(calendar => calendar.DaysOff)];
        _worked = [.. known.SelectMany(calendar => calendar.WorkingDays)];
        _years = [.. known.Select(calendar => calendar.Year)];
    }

    /// <summary>The calendar that knows of weekends only.</summary>
    public static WorkingCalendar WeekendsOnly { get; } = new([]);

    /// <summary>Whether the holidays of a year are known.</summary>
    public bool Knows(int year) => _years.Contains(year);

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorkingDay(LocalDate date) =>
        _worked.Contains(date) || (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_off.Contains(date));

    /// <summary>The working day that is <paramref name="days"/> working days after (before where negative) <paramref name="date"/>, whose own day is not counted.</summary>
    public LocalDate PlusWorkingDays(LocalDate date, int days)
    {
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0;)
        {
            date = date.PlusDays(step);
            left -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>The day itself where it is worked, else the last one before it that is.</summary>
    public LocalDate LastWorkingDayUpTo(LocalDate date) => IsWorkingDay(date) ? date : PlusWorkingDays(date, -1);
}
