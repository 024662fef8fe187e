using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Domain.Tests.Time;

public class AwardPeriodTests
{
    private static readonly AwardPeriod _schoolYear = AwardPeriod.SchoolYear(2024);

    [Fact]
    public void SchoolYear_OfAYear_RunsFromSeptemberToSeptember()
    {
        Assert.Equal("2024-2025", _schoolYear.Id.ToString());
        Assert.Equal((new LocalDate(2024, 9, 1), new LocalDate(2025, 9, 1)), (_schoolYear.From, _schoolYear.To));
        Assert.True(_schoolYear.Contains(new(2024, 9, 1)));
        Assert.False(_schoolYear.Contains(new(2025, 9, 1)));
    }

    [Fact]
    public void Constructor_EndNotAfterStart_Throws() =>
        Assert.Throws<ArgumentException>("to", () => new AwardPeriod(PeriodId.CalendarYear(2024), new(2024, 1, 1), new(2024, 1, 1)));

    // Law 06/2022 Art 73.4.e counts the years after an earlier certificate: whole award periods that begin on or after its decision.
    [Theory]
    [InlineData(2024, 9, 2, 0)]
    [InlineData(2024, 9, 1, 1)]
    [InlineData(2024, 8, 31, 1)]
    [InlineData(2023, 9, 2, 1)]
    [InlineData(2023, 9, 1, 2)]
    [InlineData(2020, 8, 1, 5)]
    [InlineData(2020, 10, 1, 4)]
    public void PeriodsBeginningOnOrAfter_ADecision_CountsWholePeriods(int year, int month, int day, int expected) =>
        Assert.Equal(expected, _schoolYear.PeriodsBeginningOnOrAfter(new(year, month, day)));

    [Fact]
    public void PeriodsBeginningOnOrAfter_AnyDay_AgreesWithCountingOneByOne()
    {
        AwardPeriod[] periods =
        [
            _schoolYear,
            AwardPeriod.CalendarYear(2024),
            new(PeriodId.CalendarYear(2024), new(2024, 2, 29), new(2025, 2, 28)),
        ];
        foreach (var period in periods)
        {
            for (var date = new LocalDate(2018, 1, 1); date < new LocalDate(2026, 1, 1); date = date.PlusDays(1))
            {
                var counted = 0;
                while (period.StartOfEarlier(counted) >= date)
                {
                    counted++;
                }

                Assert.Equal(counted, period.PeriodsBeginningOnOrAfter(date));
            }
        }
    }
}
