using Emulation.Domain.Deadlines;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Deadlines;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Deadlines;

/// <summary>The days of Decree 98/2023 Article 32 and of a unit that tightens them.</summary>
public class DeadlineScheduleTests
{
    private const string Regulation = """
        policy: test.school
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế của trường, en: Regulation of the school}
        scope: {units: [phong-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, kind: regulation}
        deadlines:
          appraisal-below-province:
            says: {vi: Thẩm định, en: dossiers are appraised}
            limit: {working-days: 10, from: receipt}
            cite: QC 5
          filing-school-year:
            says: {vi: Nộp hồ sơ, en: dossiers are handed in}
            cycle: school-year
            due: {before: 08-31, of: this-year}
            cite: QC 6
          filing-calendar-year:
            says: {vi: Nộp hồ sơ, en: dossiers are handed in}
            cycle: calendar-year
            due: {before: 01-31, of: next-year}
            cite: QC 6
          after-contest:
            says: {vi: Đề nghị khen, en: proposals are made}
            due: {days-after: 20, event: contest}
            cite: QC 7
        """;

    private static readonly EmulationEngine _engine = Given.LawAnd(Regulation);

    // Article 32.1.a: at the latest on 31 December of the adjacent year, a Wednesday in 2025.
    [Fact]
    public void CalendarDay_ByADay_IsThatDay() =>
        Assert.Equal(new LocalDate(2025, 12, 31), Find(PeriodId.CalendarYear(2024), "state-title-of-fighter").LastDay);

    // Circular 21/2020 Article 8 has such days: before 31 August for school years, before 31 January for calendar years.
    [Theory]
    [InlineData("2024-2025", "filing-school-year", "2025-08-30", "2025-08-29")]
    [InlineData("2024", "filing-calendar-year", "2025-01-30", "2025-01-30")]
    public void CalendarDay_BeforeADay_EndsTheDayBefore(string period, string deadline, string last, string worked)
    {
        var due = Find(PeriodId.Parse(period), deadline, unit: "thcs-a");

        Assert.Equal((Date(last), Date(worked)), (due.LastDay, due.LastWorkingDay));
    }

    [Fact]
    public void Cycle_OfTheOtherKind_IsLeftOut() =>
        Assert.DoesNotContain("filing-calendar-year", All(PeriodId.SchoolYear(2024), "thcs-a").Select(due => due.Deadline.Name));

    // Article 32.4: 20 working days from the receipt of the complete dossier; the school's own regulation gives 10.
    [Theory]
    [InlineData("thcs-b", "2025-06-30")]
    [InlineData("thcs-a", "2025-06-16")]
    public void Limit_RestatedBelow_IsTheShorterOneForWhomItBinds(string unit, string last) =>
        Assert.Equal(Date(last), Find(PeriodId.SchoolYear(2024), "appraisal-below-province", unit, (EventDeadline.Receipt, new(2025, 6, 2))).LastDay);

    [Fact]
    public void Event_WithoutADate_IsNamedAndStandsLast()
    {
        var due = All(PeriodId.SchoolYear(2024), "thcs-a");

        Assert.Equal("contest", due.Single(each => each.Deadline.Name == "after-contest").Missing);
        Assert.Equal(due.Select(each => each.LastDay is null).Order(), due.Select(each => each.LastDay is null));
    }

    [Fact]
    public void Event_WithADate_CountsFromTheDayAfter() =>
        Assert.Equal(new LocalDate(2025, 5, 30), Find(PeriodId.SchoolYear(2024), "after-contest", "thcs-a", ("contest", new(2025, 5, 10))).LastDay);

    [Fact]
    public void Holidays_OfAYearNotGiven_AreToldOnce()
    {
        var due = All(PeriodId.SchoolYear(2024), "thcs-a", new WorkingCalendar([new(2025, "an example", [], [])]), (EventDeadline.Receipt, new(2025, 12, 30)));

        Assert.Equal(["EMU4301"], DeadlineNotices.Of(due).Select(notice => notice.Code));
        Snapshot.Match(string.Join('\n', DeadlineNotices.Of(due).SelectMany(notice => (string[])[$"{notice.Code} {notice.Message.En}", notice.Message.Vi])));
    }

    [Fact]
    public void HolidayReader_Mistakes_AreAllSaid()
    {
        const string Text = """
            holidays: 2025
            days-off: [2025-01-01, 2025-01-01, 2026-01-01, 1 May]
            working-days: [2025-01-01, 2025-02-08, 2025-02-10]
            free: true
            """;

        var reading = HolidayReader.Read(Text, "holidays.yaml");

        Assert.Null(reading.Calendar);
        Snapshot.Match(string.Join('\n', reading.Diagnostics));
    }

    [Fact]
    public void HolidayReader_Json_IsRead()
    {
        var reading = HolidayReader.Read("""{"holidays": 2025, "source": "an example", "days-off": ["2025-01-01"], "working-days": []}""", "holidays.json");

        Assert.Equal((2025, new LocalDate(2025, 1, 1)), (reading.Calendar!.Year, Assert.Single(reading.Calendar.DaysOff)));
    }

    private static DueDate Find(PeriodId period, string name, string unit = "thcs-b", params (string Event, LocalDate Date)[] events) =>
        All(period, unit, null, events).Single(due => due.Deadline.Name == name);

    private static DueDate[] All(PeriodId period, string unit, WorkingCalendar? calendar = null, params (string Event, LocalDate Date)[] events) =>
    [
        .. DeadlineSchedule.For(
            _engine.RuleSetFor(new(Given.AsOf)),
            new Unit(unit) { Parents = unit == "thcs-a" ? [new("phong-a")] : [] },
            period.Cycle == AwardCycle.SchoolYear ? AwardPeriod.SchoolYear(period.Year) : AwardPeriod.CalendarYear(period.Year),
            events.ToDictionary(each => each.Event, each => each.Date, StringComparer.Ordinal),
            calendar ?? WorkingCalendar.WeekendsOnly),
    ];

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
