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
            var strictness = AssertHolds(random, kind, lower, higher);
            shown[strictness] = shown.GetValueOrDefault(strictness) + 1;
        });

        Assert.All(
            [Strictness.Equal, Strictness.Stricter, Strictness.Looser],
            strictness => Assert.True(shown.GetValueOrDefault(strictness) >= 20, $"{strictness}: {shown.GetValueOrDefault(strictness)}"));
    }

    public static TheoryData<string, bool> Kinds
    {
        get
        {
            Type[] takenApart = [typeof(AttestedCondition), typeof(EligibleCondition), typeof(DocumentCondition), typeof(PendingCondition)];
            var kinds = new TheoryData<string, bool>();
            foreach (var kind in FactOrder.Kinds.Concat(takenApart).Select(type => type.Name).Order(StringComparer.Ordinal))
            {
                kinds.Add(kind, false);
                kinds.Add(kind, true);
            }

            return kinds;
        }
    }

    // One kind after the other, so that none hides behind those that come about more often.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compare_EveryKind_FindsAnOrderAndNeverAWrongOne(string type, bool negated)
    {
        var shown = new HashSet<Strictness>();
        var kind = type is nameof(MembersCondition) or nameof(PlacementCondition) ? CandidateKind.Collective : CandidateKind.Individual;
        PropertyRun.ForRandomCases(50, random =>
        {
            var higher = Enumerable.Range(0, 2000).Select(_ => Random(random, kind, 0)).First(condition => condition.GetType().Name == type);
            var lower = new Varying(random).One(higher);
            shown.Add(AssertHolds(random, kind, negated ? new NotCondition(lower) : lower, negated ? new NotCondition(higher) : higher));
        });

        Assert.Superset(new HashSet<Strictness> { Strictness.Stricter, Strictness.Looser }, shown);
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
            var outcomes = Outcomes(new RandomRules(random).RuleSet(also: Award(CandidateKind.Individual, Criterion("lower", lower), Criterion("higher", higher))), random, CandidateKind.Individual).ToArray();
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
        var higher = Random(random, kind, 2);
        var (lower, varying) = (higher, new Varying(random));
        for (var n = 0; n < changes; n++)
        {
            lower = varying.One(lower);
        }

        return (lower, higher);
    }

    // Each side now and then counts only records with evidence.
    private static Strictness AssertHolds(Random random, CandidateKind kind, Condition lower, Condition higher)
    {
        var one = Criterion("lower", lower) with { NeedsEvidence = random.Next(4) == 0 };
        var other = Criterion("higher", higher) with { NeedsEvidence = random.Next(4) == 0 };
        var strictness = CriterionStrictness.CompareWhatIsAsked(one, _meaning, other, _meaning);
        if (strictness != Strictness.CannotTell)
        {
            foreach (var (below, above) in Outcomes(new RandomRules(random).RuleSet(also: Award(kind, one, other)), random, kind))
            {
                Assert.True(strictness == Strictness.Looser || below <= above, $"{strictness}: {below} beside {above}\n{one}\n{other}");
                Assert.True(strictness == Strictness.Stricter || above <= below, $"{strictness}: {below} beside {above}\n{one}\n{other}");
            }
        }

        return strictness;
    }

    private static Condition Random(Random random, CandidateKind kind, int depth) => new RandomConditions(random).Condition(
        kind,
        kind == CandidateKind.Individual ? RandomRules.Individual : RandomRules.Collective,
        kind == CandidateKind.Individual ? [] : RandomRules.Individual,
        depth);

    private static AwardProvision Award(CandidateKind kind, Criterion lower, Criterion higher) => new("pair")
    {
        Definition = new(new("cặp", "pair"), AwardKind.Title, [kind], 9, new(_document, "1")),
        Criteria = [lower, higher],
    };

    private static Criterion Criterion(string id, Condition condition) =>
        new(id, new(id, id), new(_document, "1"), VerificationStatus.Verified, condition);

    private static IEnumerable<(Outcome Lower, Outcome Higher)> Outcomes(RuleSet rules, Random random, CandidateKind kind) =>
        from n in Enumerable.Range(0, 6)
        let unit = new Forgetting(random, n % 3 * 10).Some(new RandomUnits(random).Unit(8, kind == CandidateKind.Collective ? 3 : 2))
        let decisions = PropertyRun.Decide(rules, unit)
        from outcome in decisions.Outcomes
        where outcome.Award.Id == "pair"
        let findings = decisions.Decide(outcome).Findings
        select (findings.Single(finding => finding.Criterion == "lower").Outcome, findings.Single(finding => finding.Criterion == "higher").Outcome);
}
