using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Rules.Compilation;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;
using Emulation.Rules.Tests.Tightening;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Tests.Consolidation;

/// <summary>Whatever a lower layer restates, nobody meets the stacked standard who does not meet that of the higher one.</summary>
public class StackingPropertyTests
{
    private static readonly LegalDocument _document = new("1/TEST", null, DocumentKind.Regulation);

    [Fact]
    public void Stack_RandomRestatement_NeverComesOutBetterThanWhatStandsAbove()
    {
        var (stricter, alike) = (0, 0);
        PropertyRun.ForRandomCases(300, random =>
        {
            var higher = new RandomConditions(random).Condition(CandidateKind.Individual, [], [], 2);
            var lower = random.Next(4) == 0
                ? new RandomConditions(random).Condition(CandidateKind.Individual, [], [], 1)
                : new Varying(random).One(higher);
            bool[] evidence = [random.Next(4) == 0, random.Next(4) == 0];
            var (alone, stacked) = (Rules(evidence, higher), Rules(evidence, higher, lower));
            var unit = new Forgetting(random, random.Next(20)).Some(new RandomUnits(random).Unit(10, 2));
            foreach (var (above, both) in Outcomes(alone, unit).Zip(Outcomes(stacked, unit)))
            {
                Assert.True(both <= above, $"{both} beside {above}\n{lower}\n{higher}");
                (stricter, alike) = both < above ? (stricter + 1, alike) : (stricter, alike + 1);
            }
        });

        Assert.True(stricter > 100 && alike > 1000, $"{stricter} stricter, {alike} alike");
    }

    private static RuleSet Rules(bool[] needsEvidence, params Condition[] highestFirst)
    {
        Policy[] policies = [.. highestFirst.Select((condition, n) => new Policy($"test.policy-{n}", (Layer)n, new("thử", "test"), new(new(2000, 1, 1)))
        {
            Awards =
            [
                new("award")
                {
                    Definition = n > 0 ? null : new(new("thử", "test"), Domain.Awards.AwardKind.Title, [CandidateKind.Individual], 1, new(_document, "1")),
                    Criteria = [new Criterion("standard", new("thử", "test"), new(_document, "1"), VerificationStatus.Verified, condition) { NeedsEvidence = needsEvidence[n] }],
                },
            ],
            Parameters = [RandomRules.MembersShare],
            Attested = [.. RandomConditions.AttestedKeys.Select(key => new AttestedFact(key, new(key, key), new("hỏi", "ask")))],
        })];
        return RuleSet.Compile(new TextInForce(new PolicyChoice(Given.AsOf), [.. policies], [.. policies], [], [], Vocabulary.Of(policies)));
    }

    private static IEnumerable<Outcome> Outcomes(RuleSet rules, UnitDraft unit)
    {
        var decisions = PropertyRun.Decide(rules, unit);
        return decisions.Outcomes.Select(outcome => decisions.Decide(outcome).Findings.Min(finding => finding.Outcome));
    }
}
