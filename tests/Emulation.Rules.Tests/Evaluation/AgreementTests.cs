using Emulation.Domain.Findings;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Measuring;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Evaluation;

/// <summary>Each condition is written twice, as a test over a column and as an explanation: the two must agree on everything.</summary>
public class AgreementTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(50)]
    public void Examine_RandomRulesAndDossiers_AgreesWithTheColumns(int forgotten) => PropertyRun.ForRandomCases(150, random =>
    {
        var unit = new Forgetting(random, forgotten).Some(new RandomUnits(random).Unit(People(random), random.Next(0, 3)));

        AssertAgrees(PropertyRun.Decide(new RandomRules(random).RuleSet(), unit));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void Examine_BuiltInPoliciesAndRandomDossiers_AgreesWithTheColumns(int forgotten) => PropertyRun.ForRandomCases(60, random =>
        AssertAgrees(Given.Decide(new Forgetting(random, forgotten).Some(LawUnits.Unit(random, People(random), 2)))));

    // Columns are worked through sixteen at a time: fewer, more, and not a multiple of it.
    private static int People(Random random) => random.Next(8) == 0 ? random.Next(14, 50) : random.Next(0, 8);

    private static void AssertAgrees(UnitDecisions decisions)
    {
        foreach (var outcome in decisions.Outcomes)
        {
            var (rule, subject) = (outcome.AwardRule, decisions.SubjectOf(outcome));
            var standards = rule.ExamineStandards(subject);
            var where = $"{outcome.Candidate.Kind} {outcome.Candidate.Id} {outcome.Award.Id}";
            Assert.Equal($"{where}: {(byte)outcome.Eligibility}", $"{where}: {standards.Outcome}");
            var examined = Criteria(standards).ToDictionary(part => part.Criterion!.Id, part => (Outcome?)part.Outcome);
            for (var n = 0; n < outcome.CriterionCount; n++)
            {
                var id = outcome.Criterion(n).Id;
                Assert.Equal($"{where} {id}: {outcome.Outcome(n)}", $"{where} {id}: {examined.GetValueOrDefault(id)}");
            }

            if (rule.HeldColumn >= 0)
            {
                var held = subject.Columns.Held(rule.HeldColumn)[subject.Index];
                Assert.Equal(held, rule.ExamineHeld(subject).Outcome);
                Assert.Equal(held, rule.ExamineHeld(subject).Parts.Min(part => part.Outcome));
            }

            AssertConsistent(standards);
        }
    }

    private static IEnumerable<Evidence> Criteria(Evidence standards) =>
        standards.Parts.SelectMany(part => part.Criterion is null ? part.Parts : [part]).Where(part => part.Criterion is not null);

    // What is said of the whole follows from what is said of its parts, all the way down.
    private static void AssertConsistent(Evidence evidence)
    {
        if (!evidence.Parts.IsEmpty && evidence.Combination != Combination.Leaf)
        {
            var met = evidence.Parts.Count(part => part.Outcome == Tri.Met);
            var possible = evidence.Parts.Count(part => part.Outcome != Tri.NotMet);
            Assert.Equal(
                evidence.Combination switch
                {
                    Combination.All => evidence.Parts.Min(part => part.Outcome),
                    Combination.Any => evidence.Parts.Max(part => part.Outcome),
                    Combination.Not => (byte)(Tri.Met - evidence.Parts[0].Outcome),
                    _ => Tri.Between(met >= evidence.Need, possible >= evidence.Need),
                },
                evidence.Outcome);
        }

        foreach (var part in evidence.Parts)
        {
            AssertConsistent(part);
        }
    }
}
