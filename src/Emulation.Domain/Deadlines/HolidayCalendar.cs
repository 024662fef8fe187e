using System.Collections.Immutable;
using NodaTime;

namespace Emulation.Domain.Deadlines;

/// <summary>The days off of one calendar year, apart from Saturdays and Sundays, and the days worked in exchange.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">Where the days were announced.</param>
/// <param name="DaysOff">Days of the year on which nobody works.</param>
/// <param name="WorkingDays">Saturdays and Sundays of the year that are worked.</param>
public sealed record HolidayCalendar(int Year, string Source, ImmutableSortedSet<LocalDate> DaysOff, ImmutableSortedSet<LocalDate> WorkingDays);
