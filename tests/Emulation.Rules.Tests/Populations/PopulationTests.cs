using Emulation.Domain.Decisions;
using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Properties over populations in which nothing happens prove nothing: every outcome must come about often enough.</summary>
public class PopulationTests
{
    [Fact]
    public void RandomPopulations_AllOutcomes_ComeAbout()
    {
        var outcomes = Enumerable.Range(1, 400).SelectMany(seed =>
        {
            var random = new Random(seed);
            var rules = new RandomRules(random).RuleSet();
            var unit = new Forgetting(random, seed % 3 * 8).Some(new RandomUnits(random).Unit(random.Next(1, 8), random.Next(0, 3)));
            return PropertyRun.Decide(rules, unit).Outcomes;
        }).ToArray();

        AssertEach<Eligibility>(outcomes, outcome => outcome.Eligibility, 200);
        AssertEach<VoteOutcome>(outcomes, outcome => outcome.Vote, 50);
        AssertEach<SuspensionState>(outcomes, outcome => outcome.Suspension, 20);
    }

    [Fact]
    public void LawPopulations_EveryIndividualTitle_IsWonAndLost()
    {
        var outcomes = Enumerable.Range(1, 150).SelectMany(seed =>
        {
            var random = new Random(seed);
            return Given.Decide(new Forgetting(random, 5).Some(LawUnits.Unit(random, 6, 2))).Outcomes;
        }).ToArray();

        foreach (var award in new[] { "lao-dong-tien-tien", "chien-si-thi-dua-co-so", "chien-si-thi-dua-cap-bo-tinh", "bang-khen-thu-tuong", "tap-the-lao-dong-tien-tien" })
        {
            AssertEach<Eligibility>([.. outcomes.Where(outcome => outcome.Award.Id == award)], outcome => outcome.Eligibility, 5);
        }
    }

    private static void AssertEach<T>(DecisionOutcome[] outcomes, Func<DecisionOutcome, T> of, int least)
        where T : struct, Enum
    {
        var counts = outcomes.CountBy(of).ToDictionary();
        Assert.All(Enum.GetValues<T>(), value => Assert.True(counts.GetValueOrDefault(value) >= least, $"{value}: {counts.GetValueOrDefault(value)} of {outcomes.Length}"));
    }
}
