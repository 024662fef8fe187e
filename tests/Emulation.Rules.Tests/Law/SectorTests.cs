using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Law;

/// <summary>Law 06/2022 Article 24: one tier-one title for civil servants and other workers, another for the armed forces.</summary>
public class SectorTests
{
    [Fact]
    public void Article24Clause2_ArmedForces_EarnAdvancedSoldierAndNotAdvancedLabourer()
    {
        var person = Given.Person();
        person.Sector = Sector.ArmedForces;

        var decisions = Given.Decide(person);

        Assert.Equal(Eligibility.Eligible, decisions["an", "chien-si-tien-tien"].Eligibility);
        var labourer = decisions["an", "lao-dong-tien-tien"];
        Assert.Equal(Eligibility.NotEligible, labourer.Eligibility);
        var finding = Assert.Single(labourer.Findings);
        Assert.Equal(("applies-to", Outcome.NotMet), (finding.Criterion.Value, finding.Outcome));
        Assert.Equal(new FactRead("sector", "armed-forces"), Assert.Single(finding.Read));
    }

    [Fact]
    public void Article23Clause1_ArmedForces_ReachTheFighterThroughAdvancedSoldier()
    {
        var person = Given.Person(rating: Domain.Dossiers.Rating.Excellent);
        person.Sector = Sector.ArmedForces;

        Assert.Equal(Eligibility.Eligible, Given.Decide(person)["an", "chien-si-thi-dua-co-so"].Eligibility);
    }

    [Fact]
    public void Article24Clause3_OtherWorkers_AreMeasuredByTheirOwnStandards()
    {
        var person = new PersonDraft("an")
        {
            Sector = Sector.OtherWorker,
            Dossier = new DossierDraft { Pending = [] }.Attest("productive-work", "community-conduct"),
        };

        var decision = Given.Decide(person)["an", "lao-dong-tien-tien"];

        Assert.Equal(Eligibility.Eligible, decision.Eligibility);
        Assert.Equal(["production", "community"], decision.Findings.Select(finding => finding.Criterion.Value));
    }

    [Fact]
    public void Article24_SectorNotKnown_IsUndeterminedAndAskedFor()
    {
        var decision = Given.Decide(new UnitDraft { Sector = null, People = [Given.Person()] })["an", "lao-dong-tien-tien"];

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Contains("sector", decision.Missing.Select(fact => fact.Fact));
        Assert.Contains(decision.Findings, finding => finding.Criterion == "applies-to" && finding.Outcome == Outcome.Unknown);
    }

    [Fact]
    public void SectorOf_PersonWithinAUnit_IsThePersonsOwn()
    {
        var (soldier, teacher) = (Given.Person("a"), Given.Person("b"));
        soldier.Sector = Sector.ArmedForces;

        var decisions = Given.Decide(new UnitDraft { People = [soldier, teacher] });

        Assert.Equal(Eligibility.NotEligible, decisions["a", "lao-dong-tien-tien"].Eligibility);
        Assert.Equal(Eligibility.Eligible, decisions["b", "lao-dong-tien-tien"].Eligibility);
    }
}
