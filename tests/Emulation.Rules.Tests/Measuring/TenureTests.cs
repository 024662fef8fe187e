using Emulation.Rules.Measuring;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Tests.Measuring;

public class TenureTests
{
    [Theory]
    [InlineData("2024-11-01", "2025-09-01", 10)]
    [InlineData("2024-11-02", "2025-09-01", 9)]
    [InlineData("2024-01-31", "2024-02-29", 1)]
    [InlineData("2024-01-31", "2024-02-28", 0)]
    [InlineData("2025-09-01", "2025-09-01", 0)]
    [InlineData("2025-09-02", "2025-09-01", 0)]
    public void Months_AreWholeOnes(string from, string to, int months) => Assert.Equal(months, Tenure.Months(Day(from), Day(to)));

    /// <summary>The months are those of the calendar library, which allocates.</summary>
    [Fact]
    public void Months_AnyDays_AreThoseOfThePeriodBetweenThem()
    {
        var random = new Random(2026);
        for (var n = 0; n < 20_000; n++)
        {
            var from = new LocalDate(2000, 1, 1).PlusDays(random.Next(9000));
            var to = from.PlusDays(random.Next(9000));
            Assert.Equal(Period.Between(from, to, PeriodUnits.Months).Months, Tenure.Months(from, to));
        }
    }

    // Thirty days that were left over make a month; one stretch of thirty days alone is none.
    [Fact]
    public void DaysOfSeveralStretches_AddUpByThirty()
    {
        var stretch = Tenure.Between(new(2024, 1, 1), new(2024, 2, 16));

        Assert.Equal(45, stretch.Thirtieths);
        Assert.Equal(3, (stretch + stretch).WholeMonths);
        Assert.Equal(0, Tenure.Between(new(2024, 1, 1), new(2024, 1, 31)).WholeMonths);
        Assert.Equal(6, (stretch * 4).WholeMonths);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
