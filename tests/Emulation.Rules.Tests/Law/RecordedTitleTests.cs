using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Law;

/// <summary>What the dossier lists with its decision outranks what is derived, unless it fell or is still to come.</summary>
public class RecordedTitleTests
{
    private const string Fighter = "chien-si-thi-dua-co-so";
    private const string Award = "chien-si-thi-dua-cap-bo-tinh";

    [Fact]
    public void Evaluate_TitleOfThisYearListed_OutranksTheStandards()
    {
        var person = Given.Person(rating: Rating.Completed);
        person.Dossier.Held(Fighter, 0, 1, 2);
        person.Dossier.Titles[0] = person.Dossier.Titles[0] with { Decided = new(2025, 6, 1), Decision = "123/QĐ-UBND" };

        var decisions = Given.Decide(person);

        Assert.Equal(Eligibility.NotEligible, decisions["an", Fighter].Eligibility);
        Assert.Equal(Outcome.Met, Ladder(decisions));
        var text = PlainText.Render(decisions.Explain("an", Fighter), WordingLanguage.English);
        Assert.Contains("123/QĐ-UBND", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_TitleRevoked_NeverCountsAndIsNamed()
    {
        var person = Given.Person(rating: Rating.Completed);
        person.Dossier.Held(Fighter, 1, 2, 3);
        person.Dossier.Titles[1] = person.Dossier.Titles[1] with { Status = RecordStatus.Revoked };

        var decisions = Given.Decide(person);

        Assert.Equal(Outcome.NotMet, Ladder(decisions));
        var notice = Assert.Single(decisions.Notices);
        Assert.Equal("EMU4203", notice.Code);
        Assert.Contains("2022-2023", notice.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_TitleDecidedAfterTheDay_DoesNotCountYet()
    {
        var person = Given.Person(rating: Rating.Completed);
        person.Dossier.Held(Fighter, 0, 1, 2);
        person.Dossier.Titles[0] = person.Dossier.Titles[0] with { Decided = Given.AsOf.PlusDays(1) };

        var decisions = Given.Decide(person);

        Assert.Equal(Outcome.NotMet, Ladder(decisions));
        Assert.Contains("EMU4204", decisions.Notices.Select(notice => notice.Code));
    }

    private static Outcome Ladder(UnitDecisions decisions) =>
        decisions["an", Award].Findings.Single(finding => finding.Criterion == "ladder").Outcome;
}
