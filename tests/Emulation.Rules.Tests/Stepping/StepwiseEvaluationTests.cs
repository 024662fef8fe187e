using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Stepping;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Stepping;

public class StepwiseEvaluationTests
{
    private static readonly RuleSet _law = Given.Law.RuleSetFor(new(Given.AsOf));

    [Fact]
    public void AnyOrder_AfterWhatIsRead_DecidesAsTheEngine() => PropertyRun.ForRandomCases(200, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var unit = new Forgetting(random, 5).Some(new RandomUnits(random).Unit(random.Next(1, 7), random.Next(0, 3))).Seal();

        using var evaluation = AwardPlan.Begin(rules, unit);
        RunAll(evaluation, random);

        Assert.Equal(DecisionText.Of(PropertyRun.Decide(rules, unit)), DecisionText.Of(evaluation.Complete()));
    });

    [Fact]
    public void Replaced_StepsThatAreDue_DecideAsTheEngineWouldFromTheBeginning() => PropertyRun.ForRandomCases(200, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var (people, collectives) = (random.Next(1, 7), random.Next(0, 3));
        var unit = new RandomUnits(random).Unit(people, collectives).Seal();
        using var evaluation = AwardPlan.Begin(rules, unit);
        RunAll(evaluation, random);
        for (var change = 0; change < 6; change++)
        {
            var before = evaluation.Complete();
            var was = DecisionText.Of(before, withExplanations: false);
            var other = new Forgetting(random, 10).Some(new RandomUnits(random).Unit(people, collectives)).Seal();
            evaluation.Replace(random.Next(3) == 0 && collectives > 0 ? other.Collectives[random.Next(collectives)] : other.Individuals[random.Next(people)]);

            RunAll(evaluation, random);

            Assert.Equal(DecisionText.Of(PropertyRun.Decide(rules, evaluation.Unit)), DecisionText.Of(evaluation.Complete()));
            Assert.Equal(was, DecisionText.Of(before, withExplanations: false)); // What was given stays as it is.
        }
    });

    [Fact]
    public void Replaced_NobodyOutsideWhatWasDecidedAgain_IsDecidedOtherwise() => PropertyRun.ForRandomCases(200, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var unit = new RandomUnits(random).Unit(random.Next(2, 7), random.Next(0, 3)).Seal();
        using var evaluation = AwardPlan.Begin(rules, unit);
        RunAll(evaluation, random);
        var before = Found(evaluation.Complete());
        var person = unit.Individuals[random.Next(unit.Individuals.Length)];
        evaluation.Replace(person.With(new RandomUnits(random).Unit(1, 0).Seal().Individuals[0].Dossier));

        var runs = RunAll(evaluation, random);

        var decided = runs.SelectMany(run => run.Decided.Select(candidate => (candidate.Kind, candidate.Id, run.Step.Award.Id))).ToHashSet();
        Assert.Equal(before.Where(each => !decided.Contains(each.Key)), Found(evaluation.Complete()).Where(each => !decided.Contains(each.Key)));
    });

    [Fact]
    public void Run_BeforeWhatItReads_Throws()
    {
        using var evaluation = AwardPlan.Begin(_law, new UnitDraft { People = [Given.Person()] }.Seal());
        var fighter = evaluation.Plan.Steps.First(step => step.Award.Id == "chien-si-thi-dua-co-so");

        Assert.Contains(fighter.After, step => step.Award.Id == "lao-dong-tien-tien");
        var thrown = Assert.Throws<InvalidOperationException>(() => evaluation.Run(fighter));
        Assert.Contains("`chien-si-thi-dua-co-so (Individual)` reads ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Complete_BeforeAllHaveRun_Throws()
    {
        using var evaluation = AwardPlan.Begin(_law, new UnitDraft { People = [Given.Person()] }.Seal());

        Assert.Throws<InvalidOperationException>(evaluation.Complete);
        Assert.Throws<InvalidOperationException>(() => evaluation.OutcomeOf(evaluation.Plan.Steps[0], Given.Person().Seal()));
    }

    [Fact]
    public void Replaced_StepsThatReadNothingOfIt_AreNotDue()
    {
        using var evaluation = AwardPlan.Begin(_law, new UnitDraft { People = [Given.Person("an"), Given.Person("binh")], Collectives = [Given.Collective()] }.Seal());
        Array.ForEach([.. evaluation.Plan.Steps], step => evaluation.Run(step));
        var place = evaluation.Plan.Steps.First(step => step.Award.Id == "lao-dong-tien-tien").Place;

        evaluation.Replace(Given.Person("binh", Rating.Failed).Seal());
        var run = evaluation.Run(evaluation.Plan.Steps[place]);

        Assert.Equal(["binh"], run.Decided.Select(candidate => candidate.Id.Value));
        Assert.Equal(["binh"], run.Changed.Select(candidate => candidate.Id.Value));
        Assert.All(evaluation.Plan.Steps.Where(step => !step.Reads.Contains(CandidateKind.Individual)), step => Assert.False(evaluation.IsDue(step)));
        Assert.Contains(evaluation.Plan.Steps, step => step.Kind == CandidateKind.Collective && evaluation.IsDue(step)); // It reads its members.
    }

    [Fact]
    public void Replaced_Several_AtOnce_OrNobody()
    {
        using var evaluation = AwardPlan.Begin(_law, new UnitDraft { People = [Given.Person("an"), Given.Person("binh")], Collectives = [Given.Collective()] }.Seal());
        var before = evaluation.Unit;

        Assert.Throws<KeyNotFoundException>(() => evaluation.Replace(Given.Person("an", Rating.Failed).Seal(), Given.Person("nobody").Seal()));
        Assert.Same(before, evaluation.Unit);

        var replaced = evaluation.Replace(Given.Collective().Seal(), Given.Person("binh", Rating.Failed).Seal());
        Assert.Equal(["binh", "to-toan"], replaced.Select(candidate => candidate.Id.Value));
        RunAll(evaluation, new Random(1));
        Assert.Equal(DecisionText.Of(Given.Law.Evaluate(evaluation.Unit, new(Given.AsOf))), DecisionText.Of(evaluation.Complete()));
    }

    [Fact]
    public void Selection_NobodysClaimChanged_IsNotMadeAgain()
    {
        // 15 % of the seven who hold the lower title give one place, and two compete for it.
        using var evaluation = AwardPlan.Begin(School.Engine.RuleSetFor(new(Given.AsOf)), School.OfSeven(an: 2, binh: 1).Seal());
        Assert.Equal([School.Title], Made());

        evaluation.Replace(School.Holder("p1").Seal());
        Assert.Empty(Made());

        evaluation.Replace(School.Fighter("binh", 3).Seal());
        Assert.Equal([School.Title], Made());

        string[] Made() => [.. evaluation.Plan.Steps.Select(evaluation.Run).Where(run => run.MadeSelection).Select(run => run.Step.Award.Id.Value)];
    }

    [Fact]
    public void PeriodAfterTheDay_NothingIsDecidedUntilItIsReplaced()
    {
        var late = new PersonDraft("an") { Period = Domain.Time.AwardPeriod.SchoolYear(2025) };
        using var evaluation = AwardPlan.Begin(_law, new UnitDraft { People = [late] }.Seal());

        Assert.Empty(evaluation.Run(evaluation.Plan.Steps[0]).Decided);
        Assert.Equal("EMU4006", Assert.Single(evaluation.Complete().Diagnostics).Code);

        evaluation.Replace(Given.Person("an").Seal());
        RunAll(evaluation, new Random(1));
        Assert.Equal(DecisionText.Of(Given.Law.Evaluate(evaluation.Unit, new(Given.AsOf))), DecisionText.Of(evaluation.Complete()));
    }

    [Fact]
    public void Step_OfAnotherPlanOrUnknownCandidate_Throws()
    {
        using var evaluation = AwardPlan.Begin(_law, new UnitDraft { People = [Given.Person()] }.Seal());
        using var other = AwardPlan.Begin(new RandomRules(new Random(1)).RuleSet(), new UnitDraft().Seal());

        Assert.Throws<ArgumentException>(() => evaluation.Run(other.Plan.Steps[0]));
        Assert.Throws<KeyNotFoundException>(() => evaluation.Replace(Given.Person("nobody").Seal()));
        evaluation.Dispose();
        Assert.Throws<ObjectDisposedException>(() => evaluation.Run(evaluation.Plan.Steps[0]));
    }

    [Fact]
    public void Steps_SayWhereTheyStand()
    {
        var plan = AwardPlan.For(_law, new UnitDraft().Seal().Unit);
        Assert.Same(plan, AwardPlan.For(_law, new UnitDraft("other").Seal().Unit));

        var step = plan.Steps.First(each => each.Award.Id == "lao-dong-tien-tien");

        Assert.Equal(CandidateKind.Individual, Assert.Single(step.Reads));
        Assert.Contains("vn.law-2022", step.Policies.Select(policy => policy.Value));
        Assert.Equal(step.Award.Definition.Citation, step.Citations[0]);
        Assert.All(plan.Steps, each => Assert.All(each.After, earlier => Assert.True(earlier.Place < each.Place)));
    }

    // A random order among all those that are allowed.
    private static List<StepRun> RunAll(StepwiseEvaluation evaluation, Random random)
    {
        var runs = new List<StepRun>();
        var open = evaluation.Plan.Steps.ToList();
        while (open.Count > 0)
        {
            var ready = open.Where(step => !step.After.Any(open.Contains)).ToArray();
            var next = ready[random.Next(ready.Length)];
            runs.Add(evaluation.Run(next));
            open.Remove(next);
        }

        return runs;
    }

    private static Dictionary<(CandidateKind, Domain.Candidates.CandidateId, Domain.Awards.AwardId), string> Found(UnitDecisions decisions) => decisions.Outcomes.ToDictionary(
        outcome => (outcome.Candidate.Kind, outcome.Candidate.Id, outcome.Award.Id),
        outcome => $"{outcome.Eligibility} {outcome.Standing} {outcome.Vote} {outcome.Suspension} {string.Join(',', Enumerable.Range(0, outcome.CriterionCount).Select(n => outcome.Outcome(n)))}");
}
