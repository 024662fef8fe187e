using Emulation.Domain.Decisions;

namespace Emulation.Domain.Tests.Decisions;

public class VoteResultTests
{
    [Theory]
    [InlineData(14, 15, "93.3")]
    [InlineData(13, 15, "86.7")]
    [InlineData(12, 15, "80.0")]
    [InlineData(15, 15, "100.0")]
    [InlineData(0, 15, "0.0")]
    [InlineData(2, 3, "66.7")]
    [InlineData(1, 2000, "0.1")]
    public void Share_Votes_IsRoundedToATenth(int votes, int members, string expected) =>
        Assert.Equal(expected, new VoteResult(VoteOutcome.Passed, votes, members).Share);

    [Theory]
    [InlineData(null, 15)]
    [InlineData(14, null)]
    [InlineData(14, 0)]
    public void Share_WithoutFigures_IsNull(int? votes, int? members) =>
        Assert.Null(new VoteResult(VoteOutcome.NotHeld, votes, members).Share);
}
