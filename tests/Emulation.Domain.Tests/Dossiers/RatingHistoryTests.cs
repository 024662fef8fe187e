using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Domain.Tests.Dossiers;

public class RatingHistoryTests
{
    private static readonly PeriodId _period = PeriodId.SchoolYear(2024);

    [Fact]
    public void For_YearWithoutAnEntry_IsUnknown() => Assert.Equal(Fact<Rating>.Unknown, RatingHistory.Empty.For(_period));

    [Fact]
    public void For_YearKnownToHaveNone_IsNone()
    {
        RatingHistory ratings = [new(_period, null)];

        Assert.Equal(Fact<Rating>.None, ratings.For(_period));
        Assert.Empty(ratings.Contradictions);
    }

    [Fact]
    public void For_TwoRecordsThatAgree_IsTheirLevel()
    {
        RatingHistory ratings = [new(_period, Rating.Good) { Decision = "1" }, new(_period, Rating.Good) { Decision = "2" }];

        Assert.Equal(Fact<Rating>.Of(Rating.Good), ratings.For(_period));
        Assert.Empty(ratings.Contradictions);
    }

    [Theory]
    [InlineData(Rating.Excellent)]
    [InlineData(null)]
    public void For_TwoRecordsThatDiffer_IsUnknownAndNamed(Rating? other)
    {
        RatingHistory ratings = [new(_period, Rating.Good), new(_period, other), new(_period.Plus(-1), Rating.Good)];

        Assert.Equal(Fact<Rating>.Unknown, ratings.For(_period));
        Assert.Equal(Fact<Rating>.Of(Rating.Good), ratings.For(_period.Plus(-1)));
        Assert.Equal(_period, Assert.Single(ratings.Contradictions));
    }

    [Fact]
    public void For_RecordThatWasReplaced_IsTheNewLevel()
    {
        RatingHistory ratings = [new(_period, Rating.Good) { Id = "r1" }, new(_period, Rating.Excellent) { Id = "r2", Replaces = "r1" }];

        Assert.Equal(Fact<Rating>.Of(Rating.Excellent), ratings.For(_period));
        Assert.Empty(ratings.Contradictions);
    }

    [Fact]
    public void For_OtherCycleOfTheSameYear_IsUnknown()
    {
        RatingHistory ratings = [new(PeriodId.CalendarYear(2024), Rating.Good)];

        Assert.Equal(Fact<Rating>.Unknown, ratings.For(_period));
    }

    [Fact]
    public void ByPeriod_RecordsInAnyOrder_IsTheSame()
    {
        RatingRecord[] records = [new(_period, Rating.Good), new(_period.Plus(-2), null), new(_period.Plus(-1), Rating.Excellent)];

        var forwards = RatingHistory.Create(records).ByPeriod;

        Assert.Equal(forwards.ToArray(), RatingHistory.Create([.. records.AsEnumerable().Reverse()]).ByPeriod.ToArray());
        Assert.Equal([_period, _period.Plus(-1), _period.Plus(-2)], forwards.Select(year => year.Period));
    }
}
