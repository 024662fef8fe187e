using Emulation.Benchmarks.Policies;
using Emulation.Cli.Sampling;
using Emulation.Domain.Candidates;
using Emulation.Rules;
using NodaTime;

namespace Emulation.Benchmarks;

/// <summary>What every benchmark works on: the policies of one date, and people who are not real.</summary>
internal static class Population
{
    public const int People = 100_000;

    public static LocalDate AsOf { get; } = new(2025, 6, 15);

    public static EmulationEngine NewEngine() => EmulationEngine.Create(MeasuredPolicies.Source);

    public static UnitDossiers[] Units(int people = People) =>
        [.. SamplePopulation.Generate(new() { People = people, Seed = 1 })];
}
