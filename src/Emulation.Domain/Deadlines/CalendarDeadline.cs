namespace Emulation.Domain.Deadlines;

/// <summary>A day of the calendar: <c>before 31 January of next year</c>.</summary>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month; never 29 February.</param>
/// <param name="IsIncluded">Whether that day itself is still in time (chậm nhất), or only the days before it (trước ngày).</param>
/// <param name="YearsLater">0 for the calendar year in which the award period ends, 1 for the one after it.</param>
public sealed record CalendarDeadline(int Month, int Day, bool IsIncluded, int YearsLater) : DeadlineRule;
