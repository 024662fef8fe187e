using Emulation.Domain.Awards;
using Emulation.Domain.Citations;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Procedure;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Procedure;

/// <summary>Decree 98/2023 Article 30.7: 90 % of all members for the fighters of ministry, province and nation, 80 % below.</summary>
public class VoteCounterTests
{
    private const string Award = "chien-si-thi-dua-cap-bo-tinh";

    [Theory]
    [InlineData(90, 14, 15, 15, VoteOutcome.Passed)]
    [InlineData(90, 13, 15, 15, VoteOutcome.Failed)]
    [InlineData(90, 13, 15, 14, VoteOutcome.Failed)] // 92.9 % of those present, 86.7 % of all members
    [InlineData(80, 12, 15, 12, VoteOutcome.Passed)]
    [InlineData(80, 11, 15, 11, VoteOutcome.Failed)]
    [InlineData(90, 9, 10, 10, VoteOutcome.Passed)]
    [InlineData(90, 0, 0, 0, VoteOutcome.Failed)]
    public void Outcome_ShareOfAllMembers_IsCountedExactly(int percent, int votes, int members, int present, VoteOutcome expected) =>
        Assert.Equal(expected, Count(Rule(percent, VoteBase.AllMembers), Given.Vote(Award, votes, members, present)));

    [Theory]
    [InlineData(VoteBase.Present, VoteOutcome.Passed)]
    [InlineData(VoteBase.AllMembers, VoteOutcome.Failed)]
    [InlineData(VoteBase.Valid, VoteOutcome.NotHeld)] // the valid ballots were not counted
    public void Outcome_OtherBase_IsCountedOnThat(VoteBase of, VoteOutcome expected) =>
        Assert.Equal(expected, Count(Rule(90, of), Given.Vote(Award, 13, 15, 14)));

    [Fact]
    public void Outcome_NoVote_IsNotHeld() => Assert.Equal(VoteOutcome.NotHeld, Count(Rule(90, VoteBase.AllMembers)));

    [Fact]
    public void Outcome_NoRule_IsNotRequired() =>
        Assert.Equal(VoteOutcome.NotRequired, VoteCounter.Outcome(null, Award, new DossierDraft { Votes = [Given.Vote(Award, 0, 15)] }.Seal(), Given.Period.Id));

    [Fact]
    public void Outcome_VoteOnSomethingElse_DoesNotCount()
    {
        var vote = Given.Vote(Award, 15, 15);

        Assert.Equal(VoteOutcome.NotHeld, Count(Rule(90, VoteBase.AllMembers), vote with { Award = "chien-si-thi-dua-toan-quoc" }));
        Assert.Equal(VoteOutcome.NotHeld, Count(Rule(90, VoteBase.AllMembers), vote with { Period = Given.Year(1) }));
        Assert.Equal(VoteOutcome.NotHeld, Count(Rule(90, VoteBase.AllMembers), vote with { Council = "school" }));
        Assert.Equal(VoteOutcome.NotHeld, Count(Rule(90, VoteBase.AllMembers), vote with { Council = null }));
        Assert.Equal(VoteOutcome.Passed, Count(Rule(90, VoteBase.AllMembers), vote with { Period = null }));
    }

    [Fact]
    public void Outcome_VotesThatDisagree_CountAsNotHeld() => Assert.Equal(
        VoteOutcome.NotHeld, Count(Rule(90, VoteBase.AllMembers), Given.Vote(Award, 15, 15), Given.Vote(Award, 3, 15)));

    [Fact]
    public void Result_VotesThatAgree_GivesTheSameFiguresInWhateverOrderTheyCome()
    {
        CouncilVote[] votes = [Given.Vote(Award, 15, 15), Given.Vote(Award, 14, 15)];

        var result = Result(votes);

        Assert.Equal((VoteOutcome.Passed, 14, 15), (result.Outcome, result.For, result.Base));
        Assert.Equal(result, Result([.. votes.AsEnumerable().Reverse()]));
    }

    private static VoteOutcome Count(VoteRule rule, params CouncilVote[] votes) =>
        VoteCounter.Outcome(rule, Award, new DossierDraft { Votes = votes }.Seal(), Given.Period.Id);

    private static VoteResult Result(CouncilVote[] votes) => VoteCounter.Result(
        Rule(90, VoteBase.AllMembers), Award, new PersonDraft("an") { Dossier = new() { Votes = votes } }.Seal(), Given.Period.Id);

    private static VoteRule Rule(int percent, VoteBase of) => new(
        Percentage.Of(percent), of, "ministry-or-province", ["ministry", "province"],
        new(new("98/2023/NĐ-CP", null, DocumentKind.Decree), "30", "7"), VerificationStatus.Verified);
}
