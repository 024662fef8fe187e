using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Law;

/// <summary>A school's regulation that gives Grassroots Emulation Fighter to at most 15 % of its Advanced Labourers, the best score first.</summary>
public class QuotaTests
{
    private const string Fighter = "chien-si-thi-dua-co-so";

    private const string Regulation = """
        policy: test.school
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế của trường, en: Regulation of the school}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
        awards:
          chien-si-thi-dua-co-so:
            quota: {at-most: 15%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7.2}
            rank-by: [{score: council, order: desc}]
            tie: refer
        """;

    private static readonly EmulationEngine _engine = Given.LawAnd(Regulation);

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(13, 1)]
    [InlineData(14, 2)]
    [InlineData(20, 3)]
    public void Quota_FifteenPerCent_IsRoundedDown(int holders, int places)
    {
        var unit = School([.. Enumerable.Range(1, holders).Select(score => (decimal?)score)]);

        Assert.Equal(places, Standings(unit).Count(standing => standing == Standing.Selected));
        Assert.Equal(holders - places, Standings(unit).Count(standing => standing == Standing.NotSelected));
    }

    [Fact]
    public void Quota_Scores9887ForTwoPlaces_RefersTheTieToTheCouncil()
    {
        // 14 Advanced Labourers give two places; four of them are fighters.
        var unit = School([9, 8, 8, 7], others: 10);
        Array.ForEach(unit.People, person => person.Sex = Sex.Female);

        Assert.Equal([Standing.Selected, Standing.Tied, Standing.Tied, Standing.NotSelected], Standings(unit).Take(4));
        Assert.All(Standings(unit).Skip(4), standing => Assert.Equal(Standing.NotConsidered, standing));
    }

    [Fact]
    public void Quota_HoldersNotAllKnown_IsCertainOnlyForEveryNumberOfPlaces()
    {
        // 13 certain holders and one of whom the rating is not known: one place or two.
        var unit = School([9, 8, 7], others: 11);
        unit.People[^1].Dossier.Ratings = [];
        unit.People[^1].Dossier.Scores = [("council", 1)];

        var standings = Standings(unit);

        Assert.Equal([Standing.Selected, Standing.Conditional, Standing.NotSelected], standings.Take(3));
    }

    [Fact]
    public void Quota_BestMayStillBeEligible_MakesTheOthersConditional()
    {
        var unit = School([9, 8, 7], others: 4);
        unit.People[0].Dossier.Rated(Rating.Good); // initiatives not known

        Assert.Equal([Standing.Conditional, Standing.Conditional, Standing.NotSelected], Standings(unit).Take(3));
    }

    [Fact]
    public void Quota_ScoreNotKnown_LeavesThePlaceOpen()
    {
        var unit = School([null, 8], others: 5);

        Assert.Equal([Standing.Conditional, Standing.Conditional], Standings(unit).Take(2));
    }

    [Fact]
    public void Quota_FailedVote_TakesTheBestOutBeforeTheSelection()
    {
        var unit = School([9, 8], others: 5);
        unit.People[0].Dossier.Votes = [Given.Vote(Fighter, 3, 15)];

        Assert.Equal([Standing.NotConsidered, Standing.Selected], Standings(unit).Take(2));
    }

    [Fact]
    public void Quota_SuspendedCandidate_KeepsThePlace()
    {
        var unit = School([9, 8], others: 6);
        unit.People[0].Dossier.Pending = [new(PendingKind.Complaint)];

        // Whether the suspended one holds the base title is not known either: seven to eight Advanced Labourers give one place.
        Assert.Equal([Standing.Selected, Standing.NotSelected], Standings(unit).Take(2));
    }

    [Fact]
    public void Quota_TieNotSettled_LeavesWhatHangsOnItUnknown()
    {
        var unit = School([9, 9], others: 5);
        unit.Collectives = [Given.Collective()];

        var fighter = Given.Decide(unit, _engine)["to-toan", "tap-the-lao-dong-xuat-sac"].Findings.Single(finding => finding.Criterion == "fighter");

        Assert.Equal(Domain.Findings.Outcome.Unknown, fighter.Outcome);
    }

    [Fact]
    public void Quota_TieAndVoteNotHeld_AsksForBoth()
    {
        var unit = School([9, 9], others: 5);
        unit.People[0].Dossier.Votes = unit.People[1].Dossier.Votes = [];
        unit.Collectives = [Given.ExcellentCollective()];

        var missing = Given.Decide(unit, _engine)["to-toan", "tap-the-lao-dong-xuat-sac"].Missing.Select(fact => fact.Fact).ToArray();

        Assert.Contains($"p-01/votes.{Fighter}", missing);
        Assert.Contains($"p-01/selection.{Fighter}", missing);
    }

    [Fact]
    public void Quota_NotSelected_DoesNotHoldTheTitle()
    {
        var unit = School([9, 8], others: 5);
        unit.People[1].Dossier.Held(Fighter, 1, 2);

        var ladder = Given.Decide(unit, _engine)["p-02", "chien-si-thi-dua-cap-bo-tinh"].Findings.Single(finding => finding.Criterion == "ladder");

        Assert.Equal(Domain.Findings.Outcome.NotMet, ladder.Outcome);
    }

    [Fact]
    public void Quota_AnotherSchool_IsNotBoundByIt()
    {
        var unit = new UnitDraft("thcs-b") { People = School([9, 8, 8, 7]).People };

        Assert.All(Standings(unit), standing => Assert.Equal(Standing.NotSubjectToQuota, standing));
    }

    [Fact]
    public void Quota_UnitBelow_IsBoundWhileItStandsThere()
    {
        UnitDraft Team(ParentUnit parent) => new("to-toan") { Parents = [parent], People = School([9, 8]).People };

        Assert.DoesNotContain(Standing.NotSubjectToQuota, Standings(Team(new("thcs-a"))));
        Assert.DoesNotContain(Standing.NotSubjectToQuota, Standings(Team(new("thcs-a", To: Given.AsOf.PlusDays(1)))));
        Assert.All(Standings(Team(new("thcs-a", To: Given.AsOf))), standing => Assert.Equal(Standing.NotSubjectToQuota, standing));
        Assert.All(Standings(Team(new("thcs-a", From: Given.AsOf.PlusDays(1)))), standing => Assert.Equal(Standing.NotSubjectToQuota, standing));
    }

    private static Standing[] Standings(UnitDraft unit)
    {
        var decisions = Given.Decide(unit, _engine);
        return [.. unit.People.Select(person => decisions[person.Id, Fighter].Standing)];
    }

    // Fighters with these scores, voted for by all, and Advanced Labourers who are not fighters.
    private static UnitDraft School(decimal?[] scores, int others = 0) => new()
    {
        People =
        [
            .. scores.Select((score, n) =>
            {
                var person = Given.Person($"p-{n + 1:00}", Rating.Excellent);
                person.Dossier.Scores = score is { } value ? [("council", value)] : [];
                person.Dossier.Votes = [Given.Vote(Fighter, 15, 15)];
                return person;
            }),
            .. Enumerable.Range(scores.Length + 1, others).Select(n =>
            {
                var person = Given.Person($"p-{n:00}");
                person.Dossier.Initiatives = [];
                return person;
            }),
        ],
    };
}
