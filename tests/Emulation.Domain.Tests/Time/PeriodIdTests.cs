using Emulation.Domain.Time;

namespace Emulation.Domain.Tests.Time;

public class PeriodIdTests
{
    [Theory]
    [InlineData("2024-2025", AwardCycle.SchoolYear, 2024)]
    [InlineData("1999-2000", AwardCycle.SchoolYear, 1999)]
    [InlineData("2024", AwardCycle.CalendarYear, 2024)]
    public void TryParse_Period_ReadsItAndPrintsItBack(string text, AwardCycle cycle, int year)
    {
        Assert.True(PeriodId.TryParse(text, out var period));

        Assert.Equal(new PeriodId(cycle, year), period);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("02024")]
    [InlineData("0999")]
    [InlineData("9999")]
    [InlineData("+202")]
    [InlineData(" 2024")]
    [InlineData("2024-2024")]
    [InlineData("2024-2026")]
    [InlineData("2025-2024")]
    [InlineData("2024/2025")]
    [InlineData("2024–2025")]
    [InlineData("2024-2025 ")]
    [InlineData("٢٠٢٤")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(PeriodId.TryParse(text, out var period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void Parse_NotAPeriod_SaysWhatToWrite()
    {
        var thrown = Assert.Throws<FormatException>(() => PeriodId.Parse("hk1"));

        Assert.Contains("`hk1`", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("2024-2025", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void YearsSince_PeriodsOfOneCycle_CountsTheSteps()
    {
        var period = PeriodId.SchoolYear(2024);

        Assert.Equal(0, period.YearsSince(period));
        Assert.Equal(3, period.YearsSince(PeriodId.SchoolYear(2021)));
        Assert.Equal(-1, period.YearsSince(period.Plus(1)));
    }

    [Fact]
    public void YearsSince_PeriodsOfDifferentCycles_HaveNoOrder() =>
        Assert.Null(PeriodId.SchoolYear(2024).YearsSince(PeriodId.CalendarYear(2024)));
}
