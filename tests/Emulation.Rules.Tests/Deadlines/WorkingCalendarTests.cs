using Emulation.Domain.Deadlines;
using Emulation.Rules.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Emulation.Rules.Tests.Deadlines;

public class WorkingCalendarTests
{
    // Thursday 1 May 2025 is off and Saturday 10 May worked, in an invented calendar.
    private static readonly WorkingCalendar _calendar = new([new HolidayCalendar(2025, "an example", [new(2025, 5, 1), new(2025, 5, 2)], [new(2025, 5, 10)])]);

    [Theory]
    [InlineData("2025-04-30", 1, "2025-05-05")]    // over the two days off and a weekend
    [InlineData("2025-05-09", 1, "2025-05-10")]    // the Saturday is worked
    [InlineData("2025-05-09", 2, "2025-05-12")]
    [InlineData("2025-05-05", -1, "2025-04-30")]
    [InlineData("2025-05-12", -1, "2025-05-10")]
    [InlineData("2025-05-03", 0, "2025-05-03")]
    public void PlusWorkingDays_HolidaysAndWorkedSaturday_AreCounted(string from, int days, string expected) =>
        Assert.Equal(Date(expected), _calendar.PlusWorkingDays(Date(from), days));

    // 20 working days after Monday 2 June 2025, weekends alone: Monday 30 June.
    [Fact]
    public void PlusWorkingDays_WeekendsOnly_CountsFiveAWeek() =>
        Assert.Equal(new LocalDate(2025, 6, 30), WorkingCalendar.WeekendsOnly.PlusWorkingDays(new(2025, 6, 2), 20));

    [Theory]
    [InlineData("2025-05-04", "2025-04-30")]
    [InlineData("2025-05-10", "2025-05-10")]
    [InlineData("2025-05-11", "2025-05-10")]
    public void LastWorkingDayUpTo_DayOff_IsTheOneBefore(string day, string expected) =>
        Assert.Equal(Date(expected), _calendar.LastWorkingDayUpTo(Date(day)));

    [Fact]
    public void PlusWorkingDays_AnyDistance_IsWhatCountingDayByDayGives() => Prop.ForAll(
        Gen.Choose(0, 3000).ToArbitrary(), Gen.Choose(-60, 60).ToArbitrary(), (day, distance) =>
        {
            var from = new LocalDate(2022, 1, 1).PlusDays(day);
            var to = _calendar.PlusWorkingDays(from, distance);
            var (first, last) = distance < 0 ? (to, from.PlusDays(-1)) : (from.PlusDays(1), to);

            var counted = 0;
            for (var each = first; each <= last; each = each.PlusDays(1))
            {
                counted += _calendar.IsWorkingDay(each) ? 1 : 0;
            }

            return counted == Math.Abs(distance) && (distance == 0 ? to == from : _calendar.IsWorkingDay(to));
        }).QuickCheckThrowOnFailure();

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
