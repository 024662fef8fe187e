using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Domain.Tests.Time;

public class EffectivePeriodTests
{
    private static readonly EffectivePeriod _decree98 = new(new(2024, 1, 1), new LocalDate(2025, 7, 1));

    [Theory]
    [InlineData(2023, 12, 31, false)]
    [InlineData(2024, 1, 1, true)]
    [InlineData(2025, 6, 30, true)]
    [InlineData(2025, 7, 1, false)]
    public void Contains_OnBothSidesOfItsEnds_IsHalfOpen(int year, int month, int day, bool expected) =>
        Assert.Equal(expected, _decree98.Contains(new(year, month, day)));

    [Fact]
    public void Contains_WithoutAnEnd_LastsUntilRepealed() =>
        Assert.True(new EffectivePeriod(new(2024, 1, 1)).Contains(new(9999, 12, 31)));

    [Theory]
    [InlineData(2024, 1, 1)]
    [InlineData(2023, 12, 31)]
    public void Constructor_EndNotAfterStart_Throws(int year, int month, int day)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new EffectivePeriod(new(2024, 1, 1), new LocalDate(year, month, day)));

        Assert.Equal("to", thrown.ParamName);
        Assert.Contains("is not after 2024-01-01", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlaps_PeriodsThatTouch_DoNot()
    {
        var next = new EffectivePeriod(new(2025, 7, 1));

        Assert.False(_decree98.Overlaps(next));
        Assert.False(next.Overlaps(_decree98));
    }

    [Fact]
    public void Overlaps_AnyTwoPeriods_AgreesWithTheirDays()
    {
        var days = Enumerable.Range(0, 6).Select(day => new LocalDate(2024, 1, 1).PlusDays(day)).ToArray();
        var periods = (from start in days
                       from end in days.Select(day => (LocalDate?)day).Append(null)
                       where end is null || end > start
                       select new EffectivePeriod(start, end)).ToArray();

        foreach (var a in periods)
        {
            foreach (var b in periods)
            {
                Assert.Equal(days.Any(day => a.Contains(day) && b.Contains(day)), a.Overlaps(b));
            }
        }
    }

    [Fact]
    public void ToString_WithAndWithoutEnd_PrintsTheInterval()
    {
        Assert.Equal("[2024-01-01, 2025-07-01)", _decree98.ToString());
        Assert.Equal("[2024-01-01, ∞)", new EffectivePeriod(new(2024, 1, 1)).ToString());
    }
}
