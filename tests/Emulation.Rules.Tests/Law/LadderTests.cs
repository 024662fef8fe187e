using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Law;

/// <summary>Law 06/2022 Article 22.1.a: Grassroots Emulation Fighter three times in a row, up to the last year or this one.</summary>
public class LadderTests
{
    private const string Fighter = "chien-si-thi-dua-co-so";
    private const string Award = "chien-si-thi-dua-cap-bo-tinh";

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, Outcome.Met)]
    [InlineData(new[] { 1, 2, 3, 4 }, Outcome.Met)]
    [InlineData(new[] { 2, 3, 4 }, Outcome.NotMet)] // in a row, but last year's is missing
    [InlineData(new[] { 1, 3, 4 }, Outcome.NotMet)] // three times, with a gap
    [InlineData(new[] { 1, 2 }, Outcome.NotMet)]
    [InlineData(new int[0], Outcome.NotMet)]
    public void Article22Clause1A_TitlesOfEarlierYears_MustStandInARow(int[] back, Outcome expected)
    {
        var person = Given.Person(rating: Rating.Completed); // not a fighter this year
        person.Dossier.Held(Fighter, back);

        Assert.Equal(expected, Ladder(person));
    }

    [Fact]
    public void Article22Clause1A_TwoEarlierOnesAndThisYears_Count()
    {
        var person = Given.Person(rating: Rating.Excellent);
        person.Dossier.Held(Fighter, 1, 2);
        person.Dossier.Votes = [Given.Vote(Fighter, 15, 15)];

        Assert.Equal(Outcome.Met, Ladder(person));
    }

    [Fact]
    public void Article22Clause1A_TwoEarlierOnesAndThisYearsNotVotedYet_IsUnknown()
    {
        var person = Given.Person(rating: Rating.Excellent);
        person.Dossier.Initiatives = [Given.Initiative(InfluenceScope.Ministerial)];
        person.Dossier.Held(Fighter, 1, 2);

        var decision = Given.Decide(person)["an", Award];

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal($"votes.{Fighter}", Assert.Single(decision.Missing).Fact);
        Assert.Equal($"votes.{Fighter}", Assert.Single(decision.Enough));
    }

    [Fact]
    public void Article22Clause1A_YearThatNobodyKnows_IsUnknownAndAskedFor()
    {
        var person = Given.Person(rating: Rating.Completed);
        person.Dossier.Titles = [new(Fighter, Given.Year(1)), new(Fighter, Given.Year(3))];
        person.Dossier.Initiatives = [Given.Initiative(InfluenceScope.Ministerial)];

        var decision = Given.Decide(person)["an", Award];

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("titles.2022-2023", Assert.Single(decision.Missing).Fact);
    }

    [Fact]
    public void Article22Clause1A_TitleOfTheOtherCycle_NeitherContinuesNorBreaks()
    {
        var person = Given.Person(rating: Rating.Completed);
        person.Dossier.Held(Fighter, 1, 2);
        person.Dossier.Titles = [.. person.Dossier.Titles, new(Fighter, Domain.Time.PeriodId.CalendarYear(2021))];

        Assert.Equal(Outcome.NotMet, Ladder(person));
    }

    [Fact]
    public void Article22Clause1A_TwoRecordsOfOneYear_CountOnce()
    {
        var person = Given.Person(rating: Rating.Completed);
        person.Dossier.Held(Fighter, 1, 1, 2);

        var decisions = Given.Decide(person);

        Assert.Equal(Outcome.NotMet, decisions["an", Award].Findings.Single(finding => finding.Criterion == "ladder").Outcome);
        Assert.Contains("EMU4202", decisions.Notices.Select(notice => notice.Code));
    }

    private static Outcome Ladder(PersonDraft person) =>
        Given.Decide(person)[person.Id, Award].Findings.Single(finding => finding.Criterion == "ladder").Outcome;
}
