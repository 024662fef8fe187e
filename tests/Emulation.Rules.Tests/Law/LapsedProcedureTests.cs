using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Rules.Deciding;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Law;

/// <summary>Decree 98/2023 lapsed on 2025-07-01; of Decree 152/2025, which took its place, the votes are not known.</summary>
public class LapsedProcedureTests
{
    private const string School = """
        {"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}, "sector": "civil",
         "units": [{"id": "thcs-a", "individuals": [
           {"id": "an", "ratings": {"2024-2025": "excellent"}, "attested": {"conduct": true, "movement": true}, "initiatives": [], "disciplines": [], "pending": [],
            "votes": [{"award": "chien-si-thi-dua-co-so", "council": "school", "held": "2025-06-10", "for": 3, "members": 15}]},
           {"id": "binh", "ratings": {"2024-2025": "good"}, "attested": {"conduct": true, "movement": true}, "initiatives": [], "disciplines": [],
            "pending": [{"kind": "complaint", "from": "2025-05-01"}]}],
          "collectives": [{"id": "to", "members": "all", "ratings": {"2024-2025": "excellent"}, "attested": {"movement": true, "unity": true, "exemplary": true}, "pending": []}]}]}
        """;

    [Fact]
    public void Vote_DecreeInForce_IsCounted() => Assert.Equal(VoteOutcome.Failed, On(2025, 6, 30)["an", "chien-si-thi-dua-co-so"].Vote.Outcome);

    [Fact]
    public void Vote_DecreeLapsed_IsNotCheckedAndNeverNotRequired()
    {
        var decision = On(2025, 7, 1)["an", "chien-si-thi-dua-co-so"];

        Assert.Equal((Eligibility.Eligible, VoteOutcome.NotChecked), (decision.Eligibility, decision.Vote.Outcome));
        Assert.Null(decision.Vote.Share);
    }

    [Fact]
    public void Vote_AwardThatNeededNone_StaysNotRequired() =>
        Assert.Equal(VoteOutcome.NotRequired, On(2025, 7, 1)["an", "lao-dong-tien-tien"].Vote.Outcome);

    [Fact]
    public void Held_VoteNotChecked_IsUnknownForTheCollective()
    {
        var decision = On(2025, 7, 1)["to", "tap-the-lao-dong-xuat-sac"];

        Assert.Equal(Outcome.Unknown, decision.Findings.Single(finding => finding.Criterion == "fighter").Outcome);
        Assert.Contains(decision.Missing, fact => fact.Fact == "an/votes.chien-si-thi-dua-co-so");
    }

    [Theory]
    [InlineData("an", SuspensionState.None)]
    [InlineData("binh", SuspensionState.Suspended)] // Decree 152/2025 Article 4, as far as it is known
    public void Suspension_DecreeLapsed_IsThatOfTheNewOne(string candidate, SuspensionState expected) =>
        Assert.Equal(expected, On(2025, 7, 1)[candidate, "lao-dong-tien-tien"].Suspension);

    [Fact]
    public void Policies_NewDecreeAlone_StillLeavesItsVotesUnchecked()
    {
        var decisions = Given.Law
            .Evaluate(DossierReader.Read(School).GetUnitsOrThrow()[0], new(new LocalDate(2025, 7, 1)) { Policies = ["vn.decree-152-2025"] });

        Assert.Equal(VoteOutcome.NotChecked, decisions["an", "chien-si-thi-dua-co-so"].Vote.Outcome);
    }

    [Theory]
    [InlineData("an", SuspensionState.None)]      // nothing is open, whatever the new text names
    [InlineData("binh", SuspensionState.Unknown)] // a matter is open, and whether it suspends is not encoded
    public void Suspension_NothingOfTheNewTextEncoded_IsKnownOnlyWhereNothingIsOpen(string candidate, SuspensionState expected)
    {
        var decisions = Given.LawWithout("vn.decree-152-2025").Evaluate(DossierReader.Read(School).GetUnitsOrThrow()[0], new(new LocalDate(2025, 7, 1)));

        Assert.Equal(expected, decisions[candidate, "lao-dong-tien-tien"].Suspension);
    }

    private static UnitDecisions On(int year, int month, int day) => Given.Law
        .Evaluate(DossierReader.Read(School).GetUnitsOrThrow()[0], new(new LocalDate(year, month, day)));
}
