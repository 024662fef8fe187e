using System.Globalization;
using Emulation.Benchmarks;
using Emulation.Rules;
using Emulation.Rules.Deciding;

namespace Emulation.NRules.Benchmarks;

/// <summary>Shows before measuring that both runners find the same of everybody.</summary>
internal static class Verification
{
    public static async Task<int> RunAsync(TextWriter output)
    {
        var engine = Population.NewEngine();
        var options = new EvaluationOptions(Population.AsOf);
        var runner = new NRulesRunner(engine.RuleSetFor(options));
        var (people, findings, differences) = (0, 0L, 0L);
        await foreach (var decisions in runner.DecideAsync(Population.Units().ToAsyncEnumerable()))
        {
            people += decisions.Unit.Individuals.Length;
            var (compared, differ) = Compare(engine.Evaluate(decisions.Unit, options), decisions);
            (findings, differences) = (findings + compared, differences + differ);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people, {findings} findings of criteria: {differences} differ between the two runners."));
        return differences == 0 ? 0 : 1;
    }

    private static (long Compared, long Differ) Compare(UnitDecisions expected, UnitDecisions actual)
    {
        var (compared, differ) = (0L, expected.Count == actual.Count ? 0L : 1L);
        foreach (var (one, other) in expected.Outcomes.Zip(actual.Outcomes))
        {
            differ += (one.Candidate.Id, one.Award.Id, one.Eligibility, one.Standing, one.Vote, one.Suspension)
                == (other.Candidate.Id, other.Award.Id, other.Eligibility, other.Standing, other.Vote, other.Suspension) ? 0 : 1;
            for (var n = 0; n < one.CriterionCount; n++)
            {
                differ += one.Outcome(n) == other.Outcome(n) ? 0 : 1;
            }

            compared += one.CriterionCount;
        }

        return (compared, differ);
    }
}
