using Emulation.Cli.Sampling;
using Emulation.Domain.Time;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;
using NodaTime;

namespace Emulation.NRules.Tests.Agreement;

/// <summary>Both runners find the same of everybody.</summary>
public class PopulationAgreementTests
{
    private static readonly EmulationEngine _engine = EmulationEngine.Create(VietnamPolicies.Source);

    [Fact]
    public async Task TwentyThousandPeople_EveryFinding_Agrees()
    {
        var findings = await Both(2025).CompareAsync(SamplePopulation.Generate(new() { People = 20_000, Seed = 3 }));

        Assert.True(findings > 1_000_000, $"{findings} findings");
    }

    [Theory]
    [InlineData(2012)]
    [InlineData(2016)]
    [InlineData(2018)]
    [InlineData(2021)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2026)]
    public async Task OtherRegimes_EveryFinding_Agrees(int year)
    {
        var people = SamplePopulation.Generate(new() { People = 1_500, Seed = (ulong)year, Period = AwardPeriod.SchoolYear(year - 1) });

        Assert.True(await Both(year).CompareAsync(people) > 10_000);
    }

    [Fact]
    public void Sample_EveryWord_Agrees() => Assert.All(
        SamplePopulation.Generate(new() { People = 120, Seed = 9 }), Both(2025).CompareWords);

    [Fact]
    public void RandomRules_EveryWord_Agrees() => PropertyRun.ForRandomCases(150, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var unit = new Forgetting(random, random.Next(12)).Some(new RandomUnits(random).Unit(random.Next(1, 8), random.Next(0, 3)));

        new BothRunners(rules).CompareWords(unit.Seal());
    });

    [Fact]
    public void Law_RandomUnits_EveryWord_Agrees()
    {
        var both = new BothRunners(Given.Law.RuleSetFor(new(Given.AsOf)));
        PropertyRun.ForRandomCases(60, random => both.CompareWords(new Forgetting(random, 5).Some(LawUnits.Unit(random, 6, 2)).Seal()));
    }

    private static BothRunners Both(int year) => new(_engine.RuleSetFor(new(new LocalDate(year, 6, 15)) { AllowUnverified = true }));
}
