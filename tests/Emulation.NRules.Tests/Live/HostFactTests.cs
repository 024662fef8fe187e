using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.NRules.Tests.Hosts;
using Emulation.Rules;
using Emulation.Rules.Custom;
using Emulation.Rules.Tests.Populations;

namespace Emulation.NRules.Tests.Live;

/// <summary>Facts of the host see the whole unit as it is given, in a live session as in the built-in runner.</summary>
public class HostFactTests
{
    [Fact]
    public void FactAboutOne_ThatHangsOnAnother_IsAskedAgain()
    {
        var engine = SmallLaw.Engine(HostCode.Fact(
            CustomFactKind.Attested, "brave",
            question => question.Candidate.Id == "an" && question.Unit.Individuals[1].Dossier.Metrics["late"] is { } late ? CustomValue.Of(late == 0) : CustomValue.NotKnown));
        using var session = new NRulesRunner(engine.Rules()).Open(SmallLaw.Unit("""{"id": "an"}, {"id": "binh", "metrics": {"late": 0}}"""));
        Assert.Equal(Eligibility.Eligible, session.Decisions["an", SmallLaw.Brave].Eligibility);

        var update = session.Update(SmallLaw.Person("""  "id": "binh", "metrics": {"late": 1}  """));

        Assert.Equal(Eligibility.NotEligible, session.Decisions["an", SmallLaw.Brave].Eligibility);
        Assert.Contains(new(CandidateKind.Individual, "an", SmallLaw.Brave, true), update.Redecided);

        session.Update(SmallLaw.Person("""  "id": "binh"  """));
        Assert.Equal(Eligibility.Undetermined, session.Decisions["an", SmallLaw.Brave].Eligibility);
    }

    [Fact]
    public void FactThatLooksAtOthers_SeesNothingThatWasSupplied()
    {
        var engine = SmallLaw.Engine(HostCode.Fact(
            CustomFactKind.Attested, "brave", question => CustomValue.Of(question.Unit.Individuals.All(person => person.Dossier.Attested["brave"] is null))));
        var unit = SmallLaw.Unit("""{"id": "an"}, {"id": "binh"}""");
        using var session = new NRulesRunner(engine.Rules()).Open(unit);

        session.Update(unit.Individuals[0]);

        Assert.Equal(Eligibility.Eligible, session.Decisions["an", SmallLaw.Brave].Eligibility);
        Assert.Null(session.Unit.Individuals[1].Dossier.Attested["brave"]);
        Assert.True(session.Decisions.Unit.Individuals[1].Dossier.Attested["brave"]);
    }

    [Fact]
    public void UnitThatCannotBeDecided_AsksNoFacts_UntilItIsMended()
    {
        var asked = 0;
        var engine = SmallLaw.Engine(HostCode.Fact(CustomFactKind.Attested, "brave", _ => CustomValue.Of(++asked > 0)));
        var late = SmallLaw.Unit("""{"id": "an", "period": {"id": "2025-2026", "cycle": "school-year", "from": "2025-09-01", "to": "2026-09-01"}}, {"id": "binh"}""");
        using var session = new NRulesRunner(engine.Rules()).Open(late);
        Assert.Equal(("EMU4006", 0), (Assert.Single(session.Decisions.Diagnostics).Code, asked));

        session.Update(SmallLaw.Person("""  "id": "an"  """));

        Assert.Equal(2, asked);
        Assert.Equal(DecisionText.Of(engine.Decide(session.Unit)), DecisionText.Of(session.Decisions));
    }

    [Fact]
    public void RandomChanges_FactsAndConditionsThatLookAround_DecideAsFromTheBeginning() => PropertyRun.ForRandomCases(60, random =>
    {
        var engine = SmallLaw.Engine(
            HostCode.Fact(CustomFactKind.Score, "merit", question => question.Candidate.Id.Value switch
            {
                "p1" => throw new TimeoutException(),
                "p2" => CustomValue.NotKnown,
                _ => CustomValue.Of(question.Unit.Individuals.Sum(person => person.Dossier.Metrics["late"] ?? 0)),
            })
            .And(HostCode.Fact(CustomFactKind.Attested, "brave", question => CustomValue.Of(question.Candidate.Dossier.Metrics["late"] != 2)))
            .And(HostCode.Condition("quiet", question => question.Unit.Individuals.Any(person => person.Dossier.Scores["merit"] > 5) ? CustomAnswer.NotMet : CustomAnswer.Met)),
            "{any: [{attested: brave}, {custom: quiet}]}");
        var people = Enumerable.Range(1, random.Next(1, 6)).Select(n => Member(random, n)).ToArray();
        using var session = new NRulesRunner(engine.Rules()).Open(Unit());
        for (var change = 0; change < 8; change++)
        {
            var n = random.Next(people.Length);
            people[n] = Member(random, n + 1);
            var before = session.Decisions.ToDictionary(decision => (decision.Candidate, decision.Award), Said);

            var update = session.Update(Unit().Individuals[n]);

            Assert.Equal(DecisionText.Of(engine.Decide(Unit())), DecisionText.Of(session.Decisions));
            var told = update.Redecided.Where(each => each.Changed).Select(each => (each.Candidate, each.Award)).ToHashSet();
            Assert.All(session.Decisions, decision => Assert.True(before[(decision.Candidate, decision.Award)] == Said(decision) || told.Contains((decision.Candidate, decision.Award))));
        }

        UnitDossiers Unit() => SmallLaw.Unit(string.Join(", ", people));
    });

    private static string Said(Decision decision) =>
        $"{decision.Eligibility} {decision.Standing} {decision.Vote} {decision.Suspension} {decision.PlaceRuling} {decision.SuspensionRuling} {decision.Bonus} "
        + string.Join(',', decision.Findings.Select(finding => finding.Outcome));

    private static string Member(Random random, int n)
    {
        string?[] members =
        [
            $"\"id\": \"p{n}\"",
            Maybe($"\"ratings\": {{\"2024-2025\": \"{(random.Next(2) == 0 ? "good" : "completed")}\"}}"),
            Maybe($"\"metrics\": {{\"late\": {random.Next(4)}}}"),
            Maybe($"\"scores\": {{\"merit\": {random.Next(9)}}}"),
            Maybe($"\"pending\": [{(random.Next(2) == 0 ? "{\"kind\": \"complaint\", \"from\": \"2025-01-01\"}" : "")}]"),
            Maybe($"\"votes\": [{{\"award\": \"good-year\", \"for\": {random.Next(10, 16)}, \"members\": 15}}]"),
            Maybe($"\"rulings\": [{{\"award\": \"{(random.Next(2) == 0 ? SmallLaw.Good : SmallLaw.Brave)}\", \"outcome\": \"{(random.Next(2) == 0 ? "suspension-lifted" : "selected")}\"}}]"),
        ];
        return $"{{{string.Join(", ", members.Where(member => member is not null))}}}";

        string? Maybe(string member) => random.Next(3) > 0 ? member : null;
    }
}
