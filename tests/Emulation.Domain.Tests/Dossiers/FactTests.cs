using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Tests.Dossiers;

public class FactTests
{
    [Fact]
    public void Default_OfAFact_IsUnknownAndNotNone()
    {
        Assert.Equal(Fact<Rating>.Unknown, default);
        Assert.NotEqual(Fact<Rating>.Unknown, Fact<Rating>.None);
        Assert.False(default(Fact<Rating>).IsKnown);
        Assert.True(Fact<Rating>.None.IsKnown);
    }

    [Fact]
    public void Value_WithoutOne_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => Fact<Rating>.Unknown.Value);
        Assert.Throws<InvalidOperationException>(() => Fact<Rating>.None.Value);
        Assert.Null(Fact<Rating>.None.ValueOrNull);
    }

    [Fact]
    public void Of_AValue_IsKnownToHaveIt()
    {
        var fact = Fact<Rating>.Of(Rating.Good);

        Assert.True(fact is { IsKnown: true, HasValue: true, Value: Rating.Good, ValueOrNull: Rating.Good });
        Assert.NotEqual(fact, Fact<Rating>.Of(Rating.Excellent));
    }

    [Fact]
    public void ToString_EachState_TellsThemApart()
    {
        Assert.Equal("Good", Fact<Rating>.Of(Rating.Good).ToString());
        Assert.Equal("none", Fact<Rating>.None.ToString());
        Assert.Equal("unknown", Fact<Rating>.Unknown.ToString());
    }
}
