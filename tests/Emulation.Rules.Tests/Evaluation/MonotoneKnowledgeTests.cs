using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Evaluation;

/// <summary>Learning a fact never takes away what was called certain.</summary>
public class MonotoneKnowledgeTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(15)]
    [InlineData(40)]
    public void Evaluate_LessKnown_KeepsWhatWasCertain(int forgotten) => PropertyRun.ForRandomCases(250, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var complete = new RandomUnits(random).Unit(random.Next(1, 8), random.Next(0, 3));
        var less = new Forgetting(random, forgotten).Some(complete);

        AssertGrows(PropertyRun.Decide(rules, less), PropertyRun.Decide(rules, complete));
    });

    [Fact]
    public void Evaluate_LearntStepByStep_KeepsWhatWasCertainAtEachStep() => PropertyRun.ForRandomCases(100, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var complete = new RandomUnits(random).Unit(6, 2);
        var some = new Forgetting(random, 10).Some(complete);

        var little = new Forgetting(random, 40).Some(some);

        AssertGrows(PropertyRun.Decide(rules, some), PropertyRun.Decide(rules, complete));
        AssertGrows(PropertyRun.Decide(rules, little), PropertyRun.Decide(rules, some));
    });

    [Fact]
    public void Evaluate_BuiltInPolicies_KeepsWhatWasCertain() => PropertyRun.ForRandomCases(120, random =>
    {
        var complete = LawUnits.Unit(random, 6, 2);
        var less = new Forgetting(random, 20).Some(complete);

        AssertGrows(Given.Decide(less), Given.Decide(complete));
    });

    // A regulation with places for half of the Advanced Labourers, so that places are won, lost and tied.
    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void Evaluate_Quota_KeepsThePlacesThatWereCertain(int forgotten)
    {
        var engine = Given.LawAnd("""
            policy: test.school
            layer: unit
            under: vn.decree-98-2023
            title: {vi: Quy chế, en: Regulation}
            scope: {units: [u-1]}
            in-force: {from: 2024-09-01}
            documents:
              QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
            awards:
              chien-si-thi-dua-co-so:
                quota: {at-most: 50%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7.2}
                rank-by: [{score: council, order: desc}, {rating: true, order: desc}]
                tie: refer
            """);
        var certain = new Dictionary<Standing, int>();
        PropertyRun.ForRandomCases(1_200, random =>
        {
            var complete = LawUnits.Unit(random, 8, 2);
            Array.ForEach(complete.People, person => person.Dossier.Pending = []);

            // Women come first among equals (Decree 98/2023, Article 4.6); mostly men, so that ties come about.
            Array.ForEach(complete.People, person => person.Sex = random.Next(5) == 0 ? Sex.Female : Sex.Male);

            // A vote is an event, not a fact to be learnt; mostly it has been held, so that ties are not left open by it.
            Array.ForEach(complete.People, person => person.Dossier.Votes = random.Next(8) == 0 || person.Dossier.Votes.Length > 0
                ? person.Dossier.Votes
                : [new("chien-si-thi-dua-co-so", 15, 15)]);

            // Few scores, so that ties come about.
            Array.ForEach(complete.People, person => person.Dossier.Scores = [("council", random.Next(90, 92))]);
            var less = Given.Decide(new Forgetting(random, forgotten).Some(complete), engine);

            AssertGrows(less, Given.Decide(complete, engine));
            foreach (var outcome in less.Outcomes)
            {
                certain[outcome.Standing] = certain.GetValueOrDefault(outcome.Standing) + 1;
            }
        });

        Assert.All(Enum.GetValues<Standing>(), standing => Assert.True(certain.GetValueOrDefault(standing) > 20, $"{standing}: {certain.GetValueOrDefault(standing)}"));
    }

    [Fact]
    public void Evaluate_EverythingKnown_LeavesNothingUndetermined() => PropertyRun.ForRandomCases(150, random =>
    {
        var decisions = PropertyRun.Decide(new RandomRules(random).RuleSet(withSectors: false), new RandomUnits(random).Unit(5, 0));

        Assert.All(
            decisions.Outcomes.Where(outcome => outcome.Eligibility == Eligibility.Undetermined),
            outcome => Assert.NotEmpty(decisions.Decide(outcome).Missing));
    });

    private static void AssertGrows(UnitDecisions less, UnitDecisions more)
    {
        foreach (var (poor, rich) in less.Outcomes.Zip(more.Outcomes))
        {
            var where = $"{poor.Candidate.Id} {poor.Award.Id}";
            if (poor.Eligibility != Eligibility.Undetermined)
            {
                Assert.Equal($"{where} {poor.Eligibility}", $"{where} {rich.Eligibility}");
            }

            for (var n = 0; n < poor.CriterionCount; n++)
            {
                // A criterion may turn out not to be about the candidate's sector: then it leaves no finding at all.
                if (poor.Outcome(n) is not null and not Outcome.Unknown && rich.Outcome(n) is not null)
                {
                    Assert.Equal($"{where} {poor.Criterion(n).Id} {poor.Outcome(n)}", $"{where} {rich.Criterion(n).Id} {rich.Outcome(n)}");
                }
            }

            var kept = (poor.Standing, rich.Standing) switch
            {
                (Standing.Conditional, _) => true,
                (Standing.NotSelected, Standing.NotConsidered) => true, // no place, and then not even the standards
                var (before, after) => before == after,
            };
            Assert.True(kept, $"{where} {poor.Standing} became {rich.Standing}");
        }
    }
}
