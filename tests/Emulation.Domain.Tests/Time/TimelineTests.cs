using Emulation.Domain.Citations;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Domain.Tests.Time;

public class TimelineTests
{
    private static readonly Citation _citation = new(new("06/2022/QH15", new LocalDate(2022, 6, 15), DocumentKind.Law), "28", "1", "c");

    [Fact]
    public void On_ChangesGivenInAnyOrder_ReturnsTheOneInForce()
    {
        var timeline = new Timeline<int>([Change(2024, 70), Change(2020, 50), Change(2022, 60)]);

        Assert.Null(timeline.On(new(2019, 12, 31)));
        Assert.Equal(50, timeline.On(new(2020, 1, 1))!.Value);
        Assert.Equal(50, timeline.On(new(2021, 12, 31))!.Value);
        Assert.Equal(60, timeline.On(new(2022, 1, 1))!.Value);
        Assert.Equal(70, timeline.On(new(9999, 1, 1))!.Value);
        Assert.Equal([70, 60, 50], timeline.Changes.Select(change => change.Value));
    }

    [Fact]
    public void Constructor_TwoValuesFromOneDay_Throws() =>
        Assert.Throws<ArgumentException>("changes", () => new Timeline<int>([Change(2024, 70), Change(2024, 80)]));

    private static Dated<int> Change(int year, int value) => new(new(year, 1, 1), value, _citation, VerificationStatus.Verified);
}
