using Emulation.Domain.Awards;
using Emulation.Domain.Quotas;
using Emulation.Rules.Voting;

namespace Emulation.Rules.Tests.Voting;

public class VoteTallyTests
{
    [Theory]
    [InlineData(55, 100, false, 55)] // binary floating point gives 56
    [InlineData(55, 100, true, 56)]
    [InlineData(90, 11, false, 10)] // 9.9
    [InlineData(90, 10, false, 9)]
    [InlineData(90, 15, false, 14)] // Decree 98/2023 Article 30.7 for a council of 15
    [InlineData(80, 15, false, 12)]
    [InlineData(50, 15, true, 8)]
    [InlineData(50, 14, true, 8)]
    [InlineData(100, 7, true, 8)] // nothing is more than all
    public void Count_Share_NeedsTheFewestThatReachIt(int percent, int members, bool strict, int needed)
    {
        var rule = new VotingRule(Percentage.Of(percent), VoteBase.AllMembers) { Strict = strict };

        var result = VoteTally.Count(rule, new(Math.Min(needed, members)) { Members = members });

        Assert.Equal(needed, result.Needed);
        Assert.Equal(needed <= members ? VotingOutcome.Passed : VotingOutcome.Failed, result.Outcome);
        Assert.Equal(VotingOutcome.Failed, VoteTally.Count(rule, new(needed - 1) { Members = members }).Outcome);
    }

    [Theory]
    [InlineData(VoteBase.Present, VotingOutcome.Passed)]
    [InlineData(VoteBase.AllMembers, VotingOutcome.Failed)]
    [InlineData(VoteBase.Valid, VotingOutcome.Unknown)] // the valid ballots were not counted
    public void Count_NineOfTenPresentOfElevenMembersAt90Percent_HangsOnTheBase(VoteBase of, VotingOutcome expected) =>
        Assert.Equal(expected, VoteTally.Count(new(Percentage.Of(90), of), new(9) { Members = 11, Present = 10 }).Outcome);

    [Fact]
    public void Count_WrittenOpinions_CanBeMoreThanThosePresent() => Assert.Equal(
        VotingOutcome.Passed,
        VoteTally.Count(new(Percentage.Of(90), VoteBase.AllMembers), new(14) { Members = 15, Present = 11 }).Outcome);

    [Theory]
    [InlineData(10, VotingOutcome.Passed)] // two thirds of 15
    [InlineData(9, VotingOutcome.NoQuorum)]
    [InlineData(null, VotingOutcome.Unknown)]
    public void Count_Quorum_IsCountedByItself(int? present, VotingOutcome expected)
    {
        _ = Percentage.TryParse("200/3%", out var twoThirds);
        var rule = new VotingRule(Percentage.Of(80), VoteBase.AllMembers) { Quorum = twoThirds };

        var result = VoteTally.Count(rule, new(12) { Members = 15, Present = present });

        Assert.Equal((expected, 10, 12), (result.Outcome, result.QuorumNeeded, result.Needed));
    }

    [Fact]
    public void Count_OneConditionSurelyFails_IsKnownWithoutTheOther()
    {
        var rule = new VotingRule(Percentage.Of(80), VoteBase.AllMembers) { Quorum = Percentage.Of(50) };

        Assert.Equal(VotingOutcome.Failed, VoteTally.Count(rule, new(11) { Members = 15 }).Outcome);
        Assert.Equal(VotingOutcome.NoQuorum,
            VoteTally.Count(rule with { Of = VoteBase.Valid }, new(7) { Members = 15, Present = 7 }).Outcome);
    }

    [Fact]
    public void Count_NobodyToVote_Fails()
    {
        var result = VoteTally.Count(new(Percentage.Of(0), VoteBase.Present), new(0) { Present = 0 });

        Assert.Equal(new(VotingOutcome.Failed, 0, null, null), result);
    }

    [Fact]
    public void Count_AnyRule_IsMonotoneAndNeedsTheFewest()
    {
        var random = new Random(2026);
        for (var instance = 0; instance < 5_000; instance++)
        {
            var (over, under, members) = (random.Next(0, 301), 3, random.Next(1, 60));
            _ = Percentage.TryParse($"{over}/{under}%", out var share);
            var rule = new VotingRule(share!, VoteBase.AllMembers) { Strict = random.Next(2) == 0 };

            bool Reaches(long votes) =>
                rule.Strict ? 100 * votes * under > (long)over * members : 100 * votes * under >= (long)over * members;
            var passed = Enumerable.Range(0, members + 1)
                .Select(votes => VoteTally.Count(rule, new(votes) { Members = members }).Outcome == VotingOutcome.Passed)
                .ToArray();

            Assert.Equal(Enumerable.Range(0, members + 1).Select(votes => Reaches(votes)), passed);
            Assert.True(passed.Zip(passed.Skip(1)).All(pair => !pair.First || pair.Second));
            var needed = VoteTally.Count(rule, new(0) { Members = members }).Needed;
            Assert.Equal(Enumerable.Range(0, members + 2).First(votes => Reaches(votes)), needed);
        }
    }

    [Theory]
    [InlineData(-1, 5, null, null)]
    [InlineData(6, 5, null, null)]
    [InlineData(3, 5, 6, null)]
    [InlineData(3, 5, null, 6)]
    [InlineData(3, 5, null, 2)]
    public void Count_FiguresThatContradictEachOther_Throw(int votes, int members, int? present, int? valid) =>
        Assert.Throws<ArgumentException>(() => VoteTally.Count(
            new(Percentage.Of(50), VoteBase.AllMembers), new(votes) { Members = members, Present = present, Valid = valid }));
}
