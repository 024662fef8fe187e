using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Law;

/// <summary>Law 06/2022 Article 28.1.c: at least 70 % of the individuals hold Advanced Labourer and nobody was disciplined by a warning or more.</summary>
public class CollectiveTests
{
    private const string Award = "tap-the-lao-dong-tien-tien";

    [Theory]
    [InlineData(7, 0, 3, Eligibility.Eligible)]
    [InlineData(6, 0, 4, Eligibility.NotEligible)]
    [InlineData(6, 1, 3, Eligibility.Undetermined)]
    [InlineData(7, 1, 2, Eligibility.Eligible)]
    [InlineData(5, 1, 4, Eligibility.NotEligible)]
    [InlineData(0, 10, 0, Eligibility.Undetermined)]
    [InlineData(10, 0, 0, Eligibility.Eligible)]
    public void Article28Clause1C_OfTenMembers_CountsThoseWhoHoldTheTitle(int hold, int unknown, int fail, Eligibility expected)
    {
        var decision = Collective(Unit(hold, unknown, fail));

        Assert.Equal(expected, decision.Eligibility);
    }

    [Fact]
    public void Article28Clause1C_SixAndOneUnknown_NamesTheMemberWhoTipsTheScale()
    {
        var decision = Collective(Unit(6, 1, 3));

        Assert.Equal("gv-07/ratings.2024-2025", Assert.Single(decision.Missing).Fact);
        Assert.Equal("gv-07/ratings.2024-2025", Assert.Single(decision.Enough));
        var members = decision.Findings.Single(finding => finding.Criterion == "members");
        Assert.Equal(Outcome.Unknown, members.Outcome);
        Assert.Contains(new FactRead("members.counted", "10"), members.Read);
        Assert.Contains(new FactRead("members.met", "6"), members.Read);
        Assert.Contains(new FactRead("members.unknown", "1"), members.Read);
    }

    [Fact]
    public void Article28Clause1C_NoMembersAtAll_IsUnknownAndNeverMetByVacuity()
    {
        var decision = Collective(new UnitDraft { Collectives = [Given.Collective()] });

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("members", Assert.Single(decision.Missing).Fact);
        Assert.Equal("members", Assert.Single(decision.Enough));
    }

    [Fact]
    public void Article28Clause1C_MembersNotKnown_AsksForThem()
    {
        var unit = Unit(7, 0, 0);
        unit.Collectives[0].HasAllOfUnit = false;

        Assert.Equal("members", Assert.Single(Collective(unit).Missing).Fact);
    }

    [Fact]
    public void Article28Clause1C_MemberWithoutADossier_IsUnknown()
    {
        var unit = Unit(2, 0, 0);
        (unit.Collectives[0].HasAllOfUnit, unit.Collectives[0].Members) = (false, [new("gv-01"), new("gv-02"), new("khach")]);

        var decision = Collective(unit);

        // 2 of 3 are 66.7 %: whether the third holds the title decides.
        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("khach/dossier", Assert.Single(decision.Missing).Fact);
    }

    [Theory]
    [InlineData(DisciplineForm.Reprimand, Eligibility.Eligible)]
    [InlineData(DisciplineForm.Warning, Eligibility.NotEligible)]
    [InlineData(DisciplineForm.Dismissal, Eligibility.NotEligible)]
    public void Article28Clause1C_MemberDisciplined_CountsFromAWarningOn(DisciplineForm form, Eligibility expected)
    {
        var unit = Unit(9, 0, 0);
        unit.People[4].Dossier.Disciplines = [new Discipline(form) { Decided = new(2025, 1, 10) }];

        Assert.Equal(expected, Collective(unit).Eligibility);
    }

    [Fact]
    public void Article28Clause1C_DisciplineOfTheYearBefore_DoesNotCount()
    {
        var unit = Unit(9, 0, 0);
        unit.People[4].Dossier.Disciplines = [new Discipline(DisciplineForm.Dismissal) { Decided = new(2024, 8, 31) }];

        Assert.Equal(Eligibility.Eligible, Collective(unit).Eligibility);
    }

    [Fact]
    public void Article28Clause1C_DisciplinesOfAMemberNotKnown_AsksForThem()
    {
        var unit = Unit(9, 0, 0);
        unit.People[4].Dossier.Disciplines = null;

        Assert.Equal("gv-05/disciplines", Assert.Single(Collective(unit).Missing).Fact);
    }

    [Fact]
    public void Article28Clause1C_MembersSuspended_DoNotHoldTheTitleForCertain()
    {
        var unit = Unit(7, 0, 3);
        unit.People[0].Dossier.Pending = [new(PendingKind.Complaint)];

        // Decree 98/2023 Article 4.4: what is open against one of the seven may still be settled either way.
        var decision = Collective(unit);

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("gv-01/pending", Assert.Single(decision.Missing).Fact);
    }

    // Article 27.1.d: somebody holds Grassroots Emulation Fighter, for which Decree 98/2023 Article 30.7 asks for 80 % of the council.
    [Theory]
    [InlineData(12, Outcome.Met)]
    [InlineData(11, Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void Article27Clause1D_VoteOnTheOnlyFighter_DecidesWhetherThereIsOne(int? votes, Outcome expected)
    {
        var unit = Unit(7, 0, 3);
        unit.Collectives = [Given.ExcellentCollective()];
        unit.People[0].Dossier.Rated(Rating.Excellent);
        unit.People[0].Dossier.Votes = votes is { } count ? [Given.Vote("chien-si-thi-dua-co-so", count, 15)] : [];

        var decision = Given.Decide(unit)["to-toan", "tap-the-lao-dong-xuat-sac"];

        Assert.Equal(expected, decision.Findings.Single(finding => finding.Criterion == "fighter").Outcome);
        if (expected == Outcome.Unknown)
        {
            Assert.Contains("gv-01/votes.chien-si-thi-dua-co-so", decision.Missing.Select(fact => fact.Fact));
        }
    }

    [Fact]
    public void Article28Clause1C_MemberWhoLeftBeforeTheEnd_CountsAmongThoseListed()
    {
        var unit = Unit(7, 0, 3);
        unit.Collectives[0].HasAllOfUnit = false;
        unit.Collectives[0].Members = [.. unit.People.Select(person => new Membership(person.Id, Left: person.Id == "gv-10" ? new(2025, 1, 1) : null))];

        Assert.Contains(new FactRead("members.counted", "10"), Collective(unit).Findings.Single(finding => finding.Criterion == "members").Read);
    }

    private static Decision Collective(UnitDraft unit)
    {
        var decisions = Given.Decide(unit);
        return Only(decisions, unit.Collectives[0].Id);
    }

    private static Decision Only(UnitDecisions decisions, string id) => decisions[id, Award];

    private static UnitDraft Unit(int hold, int unknown, int fail)
    {
        var unit = new UnitDraft { Collectives = [Given.Collective()] };
        unit.People = [.. Enumerable.Range(1, hold + unknown + fail).Select(n =>
        {
            var person = Given.Person($"gv-{n:00}", n <= hold + unknown ? Rating.Good : Rating.Completed);
            person.Dossier.Disciplines = [];
            person.Dossier.Initiatives = [];
            person.Dossier.Ratings = n > hold && n <= hold + unknown ? [] : person.Dossier.Ratings;
            return person;
        })];
        return unit;
    }
}
