using Emulation.Domain.Candidates;
using Emulation.Rules.Deciding;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Tests.Populations;
using RuleSet = Emulation.Rules.Compilation.RuleSet;

namespace Emulation.NRules.Tests.Agreement;

/// <summary>Decides with both runners and compares everything.</summary>
internal sealed class BothRunners(RuleSet rules)
{
    private readonly UnitEvaluator _builtIn = new(rules);
    private readonly NRulesRunner _nrules = new(rules);

    /// <summary>Compares each finding of each unit, and returns how many there were.</summary>
    public async Task<long> CompareAsync(IEnumerable<UnitDossiers> units, int threads = 2)
    {
        var findings = 0L;
        await foreach (var decisions in _nrules.DecideAsync(units.ToAsyncEnumerable(), threads))
        {
            findings += Compare(new UnitDecisions(_builtIn.Evaluate(decisions.Unit), rules), decisions);
        }

        return findings;
    }

    /// <summary>Compares everything that is said about one unit, explanations in both languages included.</summary>
    public void CompareWords(UnitDossiers unit) => Assert.Equal(
        DecisionText.Of(new UnitDecisions(_builtIn.Evaluate(unit), rules)), DecisionText.Of(_nrules.Decide(unit)));

    /// <summary>Compares two answers about one unit finding by finding, and returns how many there were.</summary>
    public static long Compare(UnitDecisions expected, UnitDecisions actual)
    {
        var findings = 0L;
        using var other = actual.Outcomes.GetEnumerator();
        foreach (var outcome in expected.Outcomes)
        {
            Assert.True(other.MoveNext());
            var found = other.Current;
            Assert.Equal((outcome.Candidate.Id, outcome.Candidate.Kind, outcome.Award.Id), (found.Candidate.Id, found.Candidate.Kind, found.Award.Id));
            Assert.Equal(
                (outcome.Eligibility, outcome.Standing, outcome.Vote, outcome.Suspension, outcome.CriterionCount),
                (found.Eligibility, found.Standing, found.Vote, found.Suspension, found.CriterionCount));
            for (var n = 0; n < outcome.CriterionCount; n++)
            {
                Assert.Equal(outcome.Outcome(n), found.Outcome(n));
            }

            findings += outcome.CriterionCount;
        }

        Assert.False(other.MoveNext());
        return findings;
    }
}
