using System.Runtime.CompilerServices;
using Emulation.Cli.Sampling;
using Emulation.Domain.Candidates;
using Emulation.NRules.Definitions;
using Emulation.NRules.Sessions;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Stepping;
using Emulation.Rules.Tests.Drafts;
using NodaTime;
using RuleSet = Emulation.Rules.Compilation.RuleSet;

namespace Emulation.NRules.Tests.Running;

public class NRulesRunnerTests
{
    private static readonly RuleSet _law = Given.Law.RuleSetFor(new(Given.AsOf));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    [InlineData(2, 16)]
    public async Task Stream_AnyThreadsAndSessions_KeepsTheOrder(int threads, int unitsPerSession)
    {
        var runner = new NRulesRunner(_law, new() { UnitsPerSession = unitsPerSession });
        var units = SamplePopulation.Generate(new() { People = 500, Seed = 2 }).ToArray();

        var decided = await runner.DecideAsync(units.ToAsyncEnumerable(), threads).ToArrayAsync();

        Assert.Equal(units, decided.Select(decisions => decisions.Unit));
    }

    [Fact]
    public async Task Stream_UnitsThatOtherPoliciesBind_AreMixed()
    {
        var rules = EmulationEngine.Create(VietnamPolicies.Source).RuleSetFor(new(new LocalDate(2025, 6, 15)));
        UnitDossiers[] units = [.. Enumerable.Range(0, 40).Select(n => new UnitDraft($"u-{n}") { Branch = n % 3 == 0 ? "education" : null, People = [Given.Person()] }.Seal())];
        Assert.NotSame(AwardPlan.For(rules, units[0].Unit), AwardPlan.For(rules, units[1].Unit));

        await new Agreement.BothRunners(rules).CompareAsync(units);
    }

    [Fact]
    public async Task Stream_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new NRulesRunner(_law).DecideAsync(Units(10_000).ToAsyncEnumerable(), 2, cancellation.Token))
            {
                if (++read == 20)
                {
                    await cancellation.CancelAsync();
                }
            }
        });
        Assert.Equal(20, read);
    }

    [Fact]
    public void Decide_Cancelled_ThrowsAndGivesNoHalf()
    {
        var runner = new NRulesRunner(_law);
        var unit = Units(1).Single();
        runner.Decide(unit);
        using var cancellation = new CancellationTokenSource();
        runner.RuleFired += (_, _) => cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => runner.Decide(unit, cancellation.Token));
    }

    [Fact]
    public void Compile_Cancelled_Throws() => Assert.ThrowsAny<OperationCanceledException>(
        () => CompiledPlan.Compile(AwardPlan.For(_law, Units(1).Single().Unit), null, _ => { }, new(canceled: true)));

    [Fact]
    public async Task Stream_ThatFails_GivesWhatCameBefore()
    {
        var decided = new List<UnitDossiers>();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var decisions in new NRulesRunner(_law, new() { UnitsPerSession = 4 }).DecideAsync(Failing(10)))
            {
                decided.Add(decisions.Unit);
            }
        });

        Assert.Equal(10, decided.Count);

        static async IAsyncEnumerable<UnitDossiers> Failing(int units, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var unit in Units(units))
            {
                await Task.Yield();
                yield return unit;
            }

            throw new InvalidDataException();
        }
    }

    [Fact]
    public void UnitThatCannotBeDecided_HasDiagnostics()
    {
        var unit = new UnitDraft { Period = Domain.Time.AwardPeriod.SchoolYear(2025), People = [Given.Person()] }.Seal();

        Assert.Equal("EMU4006", Assert.Single(new NRulesRunner(_law).Decide(unit).Diagnostics).Code);
    }

    [Fact]
    public void RuleFired_CitesTheLaw()
    {
        var runner = new NRulesRunner(_law);
        var fired = new List<RuleFiredEventArgs>();
        runner.RuleFired += (_, firing) => fired.Add(firing);

        runner.Decide(Units(1).Single());

        var firing = Assert.Single(fired, each => each.Award == "lao-dong-tien-tien");
        Assert.Equal(("lao-dong-tien-tien (Individual)", CandidateKind.Individual), (firing.Rule, firing.Kind));
        Assert.Contains("vn.law-2022", firing.Policies.Select(policy => policy.Value));
        Assert.Contains(firing.Citations, citation => citation.Document.Number == "06/2022/QH15");
        Assert.Equal(fired.Count, fired.Select(each => each.Rule).Distinct().Count()); // Nothing is decided twice.
    }

    [Fact]
    public void Rules_OneForEachStep_NoTwoOfOnePriority()
    {
        var plan = AwardPlan.For(_law, Units(1).Single().Unit);
        var all = new PolicyRules(plan).GetRuleSets().Single().Rules.ToArray();
        var rules = all[1..];

        Assert.Equal(PolicyRules.HighestPriority, all[0].Priority); // What is supplied is taken in before.
        Assert.Equal(plan.Steps.Length, rules.Length);
        Assert.Equal(rules.Length, rules.Select(rule => rule.Priority).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(rules, rule => Assert.True(rule.Priority < PolicyRules.HighestPriority));
        Assert.All(rules, rule => Assert.True(rule.Properties.TryGetProperty(PolicyRuleProperties.Citations, out _)));
    }

    [Fact]
    public void Options_LessThanOne_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NRulesRunner(_law, new() { UnitsPerSession = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NRulesRunner(_law, new() { MostFirings = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NRulesRunner(_law).DecideAsync(AsyncEnumerable.Empty<UnitDossiers>(), 0));
    }

    private static IEnumerable<UnitDossiers> Units(int count) => Enumerable.Range(1, count).Select(n => new UnitDraft($"u-{n}") { People = [Given.Person()] }.Seal());
}
