using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Compilation;
using Emulation.Rules.Tests.Populations;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Tests.Tightening;

/// <summary>What is called stricter must be so for every candidate that anybody can think of, whatever is known of it.</summary>
public class StrictnessPropertyTests
{
    private static readonly LegalDocument _document = new("1/TEST", null, DocumentKind.Regulation);

    private static readonly Meaning _meaning = new(award => award != RandomConditions.Commendation, _ => Percentage.Of(70));

    [Theory]
    [InlineData(CandidateKind.Individual, 1)]
    [InlineData(CandidateKind.Individual, 3)]
    [InlineData(CandidateKind.Collective, 1)]
    [InlineData(CandidateKind.Collective, 3)]
    public void Compare_StricterOrEqual_NeverComesOutBetter(CandidateKind kind, int changes)
    {
        var shown = new Dictionary<Strictness, int>();
        PropertyRun.ForRandomCases(250, random =>
        {
            var (lower, higher) = Pair(random, kind, changes);
            var strictness = ConditionStrictness.Compare(lower, _meaning, higher, _meaning);
            shown[strictness] = shown.GetValueOrDefault(strictness) + 1;
            var rules = new RandomRules(random).RuleSet(also: Award(kind, lower, higher));
            foreach (var (one, other) in strictness == Strictness.CannotTell ? [] : Outcomes(rules, random, kind))
            {
                Assert.True(strictness == Strictness.Looser || one <= other, $"{strictness}: {one} beside {other}\n{lower}\n{higher}");
                Assert.True(strictness == Strictness.Stricter || other <= one, $"{strictness}: {one} beside {other}\n{lower}\n{higher}");
            }
        });

        Assert.All(
            [Strictness.Equal, Strictness.Stricter, Strictness.Looser],
            strictness => Assert.True(shown.GetValueOrDefault(strictness) >= 20, $"{strictness}: {shown.GetValueOrDefault(strictness)}"));
    }

    // Where the facts of many candidates show that a condition is not stricter, it must not be called so; and the other way round.
    [Fact]
    public void Compare_UnrelatedConditions_AreCalledStricterOnlyWhereNoCandidateSaysOtherwise()
    {
        var (refuted, told) = (0, 0);
        PropertyRun.ForRandomCases(900, random =>
        {
            var conditions = new RandomConditions(random);
            var (lower, higher) = (
                conditions.Condition(CandidateKind.Individual, RandomRules.Individual, [], 1),
                conditions.Condition(CandidateKind.Individual, RandomRules.Individual, [], 1));
            var strictness = ConditionStrictness.Compare(lower, _meaning, higher, _meaning);
            var outcomes = Outcomes(new RandomRules(random).RuleSet(also: Award(CandidateKind.Individual, lower, higher)), random, CandidateKind.Individual).ToArray();
            var isRefuted = Array.Exists(outcomes, pair => pair.Lower > pair.Higher);
            refuted += isRefuted ? 1 : 0;
            told += strictness is Strictness.Stricter or Strictness.Equal ? 1 : 0;
            Assert.False(isRefuted && strictness is Strictness.Stricter or Strictness.Equal, $"{strictness}\n{lower}\n{higher}");
        });

        Assert.True(refuted > 300, $"refuted {refuted}");
        Assert.True(told > 3, $"told {told}");
    }

    private static (Condition Lower, Condition Higher) Pair(Random random, CandidateKind kind, int changes)
    {
        var individual = kind == CandidateKind.Individual;
        var higher = new RandomConditions(random).Condition(
            kind, individual ? RandomRules.Individual : RandomRules.Collective, individual ? [] : RandomRules.Individual, 2);
        var (lower, varying) = (higher, new Varying(random));
        for (var n = 0; n < changes; n++)
        {
            lower = varying.One(lower);
        }

        return (lower, higher);
    }

    private static AwardProvision Award(CandidateKind kind, Condition lower, Condition higher) => new("pair")
    {
        Definition = new(new("cặp", "pair"), AwardKind.Title, [kind], 9, new(_document, "1")),
        Criteria = [Criterion("lower", lower), Criterion("higher", higher)],
    };

    private static Criterion Criterion(string id, Condition condition) =>
        new(id, new(id, id), new(_document, "1"), VerificationStatus.Verified, condition);

    private static IEnumerable<(Outcome Lower, Outcome Higher)> Outcomes(RuleSet rules, Random random, CandidateKind kind) =>
        from n in Enumerable.Range(0, 6)
        let unit = new Forgetting(random, n % 3 * 10).Some(new RandomUnits(random).Unit(8, kind == CandidateKind.Collective ? 3 : 0))
        let decisions = PropertyRun.Decide(rules, unit)
        from outcome in decisions.Outcomes
        where outcome.Award.Id == "pair"
        let findings = decisions.Decide(outcome).Findings
        select (findings.Single(finding => finding.Criterion == "lower").Outcome, findings.Single(finding => finding.Criterion == "higher").Outcome);
}
