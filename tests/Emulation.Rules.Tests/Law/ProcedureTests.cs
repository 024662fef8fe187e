using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;
using Emulation.Rules.Explaining;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Law;

/// <summary>Decree 98/2023: votes (Article 30.7) and the negative list (Article 4.4) stand beside the standards.</summary>
public class ProcedureTests
{
    private const string Fighter = "chien-si-thi-dua-co-so";
    private const string Ministry = "chien-si-thi-dua-cap-bo-tinh";

    [Theory]
    [InlineData(Ministry, 14, VoteOutcome.Passed, "93.3")]
    [InlineData(Ministry, 13, VoteOutcome.Failed, "86.7")]
    [InlineData(Fighter, 12, VoteOutcome.Passed, "80.0")]
    [InlineData(Fighter, 11, VoteOutcome.Failed, "73.3")]
    public void Article30Clause7_VotesOfFifteenMembers_AreHeldAgainstTheAward(string award, int votes, VoteOutcome expected, string share)
    {
        var person = Given.Person();
        person.Dossier.Votes = [Given.Vote(award, votes, 15, 14)];

        var vote = Given.Decide(person)["an", award].Vote;

        Assert.Equal((expected, share), (vote.Outcome, vote.Share));
        Assert.Equal("98/2023/NĐ-CP Điều 30.7", vote.Citation!.ToString());
    }

    [Fact]
    public void Article30Clause7_FailedVote_LeavesTheStandardsAsTheyAre()
    {
        var person = Given.Person(rating: Rating.Excellent);
        person.Dossier.Votes = [Given.Vote(Fighter, 3, 15)];

        var decision = Given.Decide(person)["an", Fighter];

        Assert.Equal((Eligibility.Eligible, VoteOutcome.Failed), (decision.Eligibility, decision.Vote.Outcome));
    }

    [Fact]
    public void Article30Clause7_AfterTheDecreeEnded_NoVoteIsCheckedAndANoticeSaysSo()
    {
        var decisions = Given.Decide(Given.Person(rating: Rating.Excellent), asOf: new(2025, 7, 1));

        Assert.Equal(VoteOutcome.NotChecked, decisions["an", Fighter].Vote.Outcome);
        Assert.Equal(SuspensionState.None, decisions["an", Fighter].Suspension);
        Assert.Contains("EMU4101", Given.Law.RuleSetFor(new(new(2025, 7, 1))).Notices.Select(notice => notice.Code));
        Assert.DoesNotContain("EMU4101", Given.Law.RuleSetFor(new(new(2025, 6, 30))).Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Article4Clause4_OpenMatter_SuspendsAndDoesNotRefuse()
    {
        var person = Given.Person();
        person.Dossier.Pending = [new(PendingKind.Investigation), new(PendingKind.Complaint), new(PendingKind.Complaint)];

        var decision = Given.Decide(person)["an", "lao-dong-tien-tien"];

        Assert.Equal((Eligibility.Eligible, SuspensionState.Suspended), (decision.Eligibility, decision.Suspension));
        Assert.Equal([PendingKind.Investigation, PendingKind.Complaint], decision.Suspended.AsEnumerable());
    }

    [Fact]
    public void Article4Clause4_MatterThatIsClosed_DoesNotSuspend()
    {
        var person = Given.Person();
        person.Dossier.Pending = [new(PendingKind.Complaint) { From = new(2025, 1, 1), To = Given.AsOf }];

        Assert.Equal(SuspensionState.None, Given.Decide(person)["an", Fighter].Suspension);
    }

    [Fact]
    public void Article4Clause4_OpenMattersNotKnown_LeavesTheSuspensionUnknown()
    {
        var person = Given.Person();
        person.Dossier.Pending = null;

        var decision = Given.Decide(person)["an", "lao-dong-tien-tien"];

        Assert.Equal((Eligibility.Eligible, SuspensionState.Unknown), (decision.Eligibility, decision.Suspension));
    }

    [Fact]
    public void Article4Clause4_Suspended_IsExplainedWithItsCitation()
    {
        var person = Given.Person();
        person.Dossier.Pending = [new(PendingKind.Complaint)];

        var text = PlainText.Render(Given.Decide(person).Explain("an", "lao-dong-tien-tien"), WordingLanguage.Vietnamese);

        Assert.Contains("[98/2023/NĐ-CP Điều 4.4, nghị định]", text, StringComparison.Ordinal);
    }
}
