using Emulation.Cli.Sampling;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;
using Emulation.NRules.Tests.Agreement;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;
using RuleSet = Emulation.Rules.Compilation.RuleSet;

namespace Emulation.NRules.Tests.Live;

public class LiveSessionTests
{
    private static readonly RuleSet _law = Given.Law.RuleSetFor(new(Given.AsOf));

    [Fact]
    public void RandomChanges_RandomRules_DecideAsFromTheBeginning() => PropertyRun.ForRandomCases(80, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var (people, collectives) = (random.Next(1, 8), random.Next(0, 3));
        using var session = new NRulesRunner(rules).Open(new RandomUnits(random).Unit(people, collectives).Seal());
        for (var change = 0; change < 8; change++)
        {
            var before = Found(session);
            var other = new Forgetting(random, 10).Some(new RandomUnits(random).Unit(people, collectives)).Seal();

            var update = session.Update(random.Next(3) == 0 && collectives > 0 ? other.Collectives[random.Next(collectives)] : other.Individuals[random.Next(people)]);

            Assert.Equal(DecisionText.Of(PropertyRun.Decide(rules, session.Unit)), DecisionText.Of(session.Decisions));
            AssertSaid(before, Found(session), update);
        }
    });

    [Fact]
    public void RandomChanges_SampleSchool_DecideAsFromTheBeginning()
    {
        var random = new Random(11);
        var schools = SamplePopulation.Generate(new() { People = 132, Seed = 5 }).ToArray();
        using var session = new NRulesRunner(_law).Open(schools[0]);
        for (var change = 0; change < 120; change++)
        {
            var before = Found(session);
            var person = session.Unit.Individuals[random.Next(session.Unit.Individuals.Length)];
            var school = schools[random.Next(schools.Length)];

            var update = session.Update(person.With(school.Individuals[random.Next(school.Individuals.Length)].Dossier));

            BothRunners.Compare(PropertyRun.Decide(_law, session.Unit), session.Decisions);
            AssertSaid(before, Found(session), update);
        }
    }

    [Fact]
    public void OnePerson_OnlyHerDecisionsAndThoseOfHerCollective_AreMadeAgain()
    {
        PersonDraft Undisciplined(string id, Rating rating)
        {
            var person = Given.Person(id, rating);
            person.Dossier.Disciplines = [];
            return person;
        }

        using var session = new NRulesRunner(_law).Open(new UnitDraft
        {
            People = [Undisciplined("an", Rating.Good), Undisciplined("binh", Rating.Good)],
            Collectives =
            [
                new("to-an") { HasAllOfUnit = false, Members = [new("an", null, null)], Dossier = Given.Collective().Dossier },
                new("to-binh") { HasAllOfUnit = false, Members = [new("binh", null, null)], Dossier = Given.Collective().Dossier },
            ],
        }.Seal());
        Assert.Equal(Eligibility.Eligible, Of("tap-the-lao-dong-tien-tien", "to-an"));

        var update = session.Update(Undisciplined("an", Rating.Failed).Seal());

        Assert.Equal(["an", "to-an"], update.Redecided.Select(each => each.Candidate.Value).Distinct().Order());
        Assert.Contains(new(CandidateKind.Individual, "an", "lao-dong-tien-tien", true), update.Redecided);
        Assert.Contains(new(CandidateKind.Collective, "to-an", "tap-the-lao-dong-tien-tien", true), update.Redecided);
        Assert.Equal(Eligibility.NotEligible, Of("tap-the-lao-dong-tien-tien", "to-an"));
        Assert.Equal(Eligibility.Eligible, Of("tap-the-lao-dong-tien-tien", "to-binh"));

        Eligibility Of(string award, string candidate) => session.Decisions[candidate, award].Eligibility;
    }

    [Fact]
    public void SameAgain_NothingChanges()
    {
        using var session = new NRulesRunner(_law).Open(new UnitDraft { People = [Given.Person("an"), Given.Person("binh")] }.Seal());

        var update = session.Update(Given.Person("an").Seal());

        Assert.All(update.Redecided, each => Assert.Equal("an", each.Candidate.Value));
        Assert.DoesNotContain(update.Redecided, each => each.Changed);
        Assert.Empty(update.SelectionsMade);
    }

    [Fact]
    public void Quota_WhoLosesAPlace_IsDecidedAgain()
    {
        var rules = School.Engine.RuleSetFor(new(Given.AsOf));
        using var session = new NRulesRunner(rules).Open(School.OfSeven(an: 2, binh: 1).Seal());
        var before = session.Decisions;
        Assert.Equal((Standing.Selected, Standing.NotSelected), (StandingOf("an"), StandingOf("binh")));

        var update = session.Update(School.Fighter("binh", 3).Seal());

        Assert.Equal((Standing.NotSelected, Standing.Selected), (StandingOf("an"), StandingOf("binh")));
        Assert.Equal(School.Title, Assert.Single(update.SelectionsMade));
        Assert.Contains(new(CandidateKind.Individual, "an", School.Title, true), update.Redecided);
        Assert.DoesNotContain(update.Redecided, each => each.Candidate == "p1");
        Assert.Equal(Standing.Selected, before["an", School.Title].Standing); // What was given stays.
        BothRunners.Compare(PropertyRun.Decide(rules, session.Unit), session.Decisions);

        Standing StandingOf(string person) => session.Decisions[person, School.Title].Standing;
    }

    [Fact]
    public void Quota_NobodysClaimChanged_NoPlacesAreGivenOutAgain()
    {
        using var session = new NRulesRunner(School.Engine.RuleSetFor(new(Given.AsOf))).Open(School.OfSeven(an: 2, binh: 1).Seal());

        var update = session.Update(Given.Person("p1", Rating.Completed).Seal());

        // One holder less: six give no place at all, so that it is made; without a change of the base it would not be.
        Assert.Equal(School.Title, Assert.Single(update.SelectionsMade));
        Assert.Empty(session.Update(Given.Person("p1", Rating.Failed).Seal()).SelectionsMade);
    }

    [Fact]
    public void UnitReplaced_EverythingIsDecidedAgain()
    {
        using var session = new NRulesRunner(_law).Open(new UnitDraft { People = [Given.Person("an")] }.Seal());
        var grown = new UnitDraft { Sector = Sector.ArmedForces, Level = UnitLevel.Enterprise, People = [Given.Person("an"), Given.Person("binh")] }.Seal();

        var update = session.Update(grown);

        Assert.Equal(session.Decisions.Count, update.Redecided.Length);
        Assert.Equal(DecisionText.Of(PropertyRun.Decide(_law, grown)), DecisionText.Of(session.Decisions));
    }

    [Fact]
    public void PeriodAfterTheDay_IsMendedByReplacing()
    {
        using var session = new NRulesRunner(_law).Open(new UnitDraft { People = [Given.Person("an")], Collectives = [Given.Collective()] }.Seal());

        session.Update(new PersonDraft("an") { Period = Domain.Time.AwardPeriod.SchoolYear(2025) }.Seal());
        session.Update(Given.ExcellentCollective().Seal());
        Assert.Equal("EMU4006", Assert.Single(session.Decisions.Diagnostics).Code);

        session.Update(Given.Person("an").Seal());
        Assert.Equal(DecisionText.Of(PropertyRun.Decide(_law, session.Unit)), DecisionText.Of(session.Decisions));
    }

    [Fact]
    public void UnknownCandidateOrClosedSession_Throws()
    {
        var session = new NRulesRunner(_law).Open(new UnitDraft { People = [Given.Person("an")] }.Seal());

        Assert.Throws<KeyNotFoundException>(() => session.Update(Given.Person("nobody").Seal()));
        Assert.Equal(Eligibility.Eligible, session.Decisions["an", "lao-dong-tien-tien"].Eligibility);
        session.Dispose();
        Assert.Throws<ObjectDisposedException>(() => session.Update(Given.Person("an").Seal()));
    }

    // Whatever changed was said to be decided again and to have changed; of the rest nothing changed.
    private static void AssertSaid(Dictionary<string, string> before, Dictionary<string, string> after, NRules.Live.LiveUpdate update)
    {
        var said = update.Redecided.Where(each => each.Changed).Select(each => $"{each.Kind} {each.Candidate} {each.Award}").ToHashSet();
        Assert.All(after.Where(each => before[each.Key] != each.Value), each => Assert.Contains(each.Key, said));
    }

    private static Dictionary<string, string> Found(NRules.Live.LiveSession session) => session.Decisions.Outcomes.ToDictionary(
        outcome => $"{outcome.Candidate.Kind} {outcome.Candidate.Id} {outcome.Award.Id}",
        outcome => $"{outcome.Eligibility} {outcome.Standing} {outcome.Vote} {string.Join(',', Enumerable.Range(0, outcome.CriterionCount).Select(n => outcome.Outcome(n)))}");
}
