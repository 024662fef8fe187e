using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Law;

/// <summary>
/// Law 06/2022 Article 23: meets the standards of Advanced Labourer (23.1), and is rated excellent or has a recognised
/// initiative (23.2).
/// </summary>
public class GrassrootsFighterTests
{
    private const string Award = "chien-si-thi-dua-co-so";

    [Fact]
    public void Article23Clause2_ExcellentWithoutInitiative_IsEligible()
    {
        var person = Given.Person(rating: Rating.Excellent);
        person.Dossier.Initiatives = [];

        Assert.Equal(Eligibility.Eligible, Decide(person).Eligibility);
    }

    [Fact]
    public void Article23Clause2_ExcellentWithInitiativesNotKnown_IsEligibleAllTheSame() =>
        Assert.Equal(Eligibility.Eligible, Decide(Given.Person(rating: Rating.Excellent)).Eligibility);

    [Fact]
    public void Article23Clause2_GoodAndKnownToHaveNoInitiative_IsNotEligible()
    {
        var person = Given.Person();
        person.Dossier.Initiatives = [];

        var decision = Decide(person);

        Assert.Equal(Eligibility.NotEligible, decision.Eligibility);
        Assert.Equal(Outcome.NotMet, Finding(decision, "achievement"));
        Assert.Equal(Outcome.Met, Finding(decision, "advanced-labourer"));
    }

    [Fact]
    public void Article23Clause2_GoodAndInitiativesNotKnown_AsksForThem()
    {
        var decision = Decide(Given.Person());

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("initiatives", Assert.Single(decision.Missing).Fact);
        Assert.Equal("unit initiative council", decision.Missing[0].Asks.En);
        Assert.Equal("initiatives", Assert.Single(decision.Enough));
    }

    [Fact]
    public void Article23Clause2_GoodWithARecognisedInitiative_IsEligible()
    {
        var person = Given.Person();
        person.Dossier.Initiatives = [Given.Initiative()];

        Assert.Equal(Eligibility.Eligible, Decide(person).Eligibility);
    }

    [Fact]
    public void Article23Clause2_InitiativeRecognisedAfterTheDecision_DoesNotCountYet()
    {
        var person = Given.Person();
        person.Dossier.Initiatives = [Given.Initiative() with { Recognised = Fact<LocalDate>.Of(Given.AsOf.PlusDays(1)) }];

        Assert.Equal(Eligibility.NotEligible, Decide(person).Eligibility);

        person.Dossier.Initiatives = [Given.Initiative() with { Recognised = Fact<LocalDate>.Of(Given.AsOf) }];
        Assert.Equal(Eligibility.Eligible, Decide(person).Eligibility);
    }

    [Fact]
    public void Article23Clause2_InitiativeOfWhichTheRecognitionIsNotKnown_AsksForThatRecord()
    {
        var person = Given.Person();
        person.Dossier.Initiatives = [Given.Initiative() with { Recognised = Fact<LocalDate>.Unknown }];

        var decision = Decide(person);

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("initiatives.sk-1", Assert.Single(decision.Missing).Fact);
    }

    [Fact]
    public void Article23Clause1_OnlyCompleted_IsNotEligibleWhateverTheInitiative()
    {
        var person = Given.Person(rating: Rating.Completed);
        person.Dossier.Initiatives = [Given.Initiative()];

        var decision = Decide(person);

        Assert.Equal(Eligibility.NotEligible, decision.Eligibility);
        Assert.Equal(Outcome.NotMet, Finding(decision, "advanced-labourer"));
        Assert.Equal(Outcome.Met, Finding(decision, "achievement"));
    }

    [Fact]
    public void Article24Clause1_ConductDenied_SettlesWhatIsNotKnown()
    {
        var person = new PersonDraft("an") { Dossier = new DossierDraft { Pending = [] }.Attest(false, "conduct") };

        // One "no" is enough: the rating and the movement no longer matter.
        var decision = Decide(person, "lao-dong-tien-tien");

        Assert.Equal(Eligibility.NotEligible, decision.Eligibility);
        Assert.Empty(decision.Missing);
        Assert.Equal(Outcome.Unknown, Finding(decision, "rating"));
    }

    [Fact]
    public void Article24Clause1_NothingKnown_AsksForEachFactAndSaysWhichOneCouldSettleIt()
    {
        var decision = Decide(new PersonDraft("an"), "lao-dong-tien-tien");

        Assert.Equal(["attested.conduct", "attested.movement", "ratings.2024-2025"], decision.Missing.Select(fact => fact.Fact));
        Assert.Single(decision.Enough);
    }

    [Fact]
    public void Article24Clause1_TwoRatingsThatContradict_AreNotKnown()
    {
        var person = Given.Person();
        person.Dossier.Ratings = [new(Given.Year(0), Rating.Good), new(Given.Year(0), Rating.Excellent)];

        var decisions = Given.Decide(person);

        Assert.Equal(Eligibility.Undetermined, decisions["an", "lao-dong-tien-tien"].Eligibility);
        Assert.Equal("EMU4201", Assert.Single(decisions.Notices).Code);
    }

    [Fact]
    public void Findings_NotMet_AreCompleteAndCited()
    {
        var decision = Decide(Given.Person(rating: Rating.Failed), "lao-dong-tien-tien");

        Assert.Equal(["rating NotMet 06/2022/QH15 Điều 24.1.a", "conduct Met 06/2022/QH15 Điều 24.1.b"],
            decision.Findings.Select(finding => $"{finding.Criterion} {finding.Outcome} {finding.Citation}"));
        Assert.Equal(new FactRead("ratings.2024-2025", "failed"), Assert.Single(decision.Findings[0].Read));
    }

    private static Decision Decide(PersonDraft person, string award = Award) => Given.Decide(person)[person.Id, award];

    private static Outcome Finding(Decision decision, string criterion) => decision.Findings.Single(finding => finding.Criterion == criterion).Outcome;
}
