using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules.Scenarios;

namespace Emulation.Rules.Tests.Scenarios;

public class ScenarioRunnerTests
{
    private const string Scenario =
        """
        scenario: a year that is good only
        policies: [vn.law-2022]
        as-of: 2025-06-15
        period: 2024-2025
        candidates:
          - {id: an, ratings: {2024-2025: good}, attested: {conduct: true, movement: true}}
          - {id: an, kind: collective, members: all}
        expect:
          individual/an:
            chien-si-thi-dua-co-so: {EXPECT}
        """;

    [Theory]
    [InlineData("eligibility: undetermined", null)]
    [InlineData("eligibility: eligible", "scenario.yaml(10,43): an chien-si-thi-dua-co-so eligibility: expected eligible, got undetermined")]
    [InlineData("standing: selected", "scenario.yaml(10,40): an chien-si-thi-dua-co-so standing: expected selected, got not-subject-to-quota")]
    [InlineData("because: {achievement: unknown}", null)]
    [InlineData("because: {achievement: met}", "scenario.yaml(10,53): an chien-si-thi-dua-co-so because achievement: expected met, got unknown")]
    [InlineData("because: {initiative: met}", "scenario.yaml(10,52): an chien-si-thi-dua-co-so because initiative: expected met, got no such finding (there are achievement, advanced-labourer)")]
    [InlineData("missing: [initiatives]", null)]
    [InlineData("missing: []", "scenario.yaml(10,39): an chien-si-thi-dua-co-so missing: expected nothing, got initiatives")]
    [InlineData("missing: [pending]", "scenario.yaml(10,39): an chien-si-thi-dua-co-so missing: expected pending, got initiatives")]
    [InlineData("enough: initiatives", null)]
    [InlineData("enough: []", "scenario.yaml(10,38): an chien-si-thi-dua-co-so enough: expected nothing, got initiatives")]
    [InlineData("vote: not-required", null)]
    [InlineData("vote: passed", "scenario.yaml(10,36): an chien-si-thi-dua-co-so vote: expected passed, got not-required")]
    [InlineData("suspended: []", null)]
    [InlineData("suspended: [complaint]", "scenario.yaml(10,41): an chien-si-thi-dua-co-so suspended: expected complaint, got nothing")]
    [InlineData("explains: [23.2, 'Chiến sĩ thi đua cơ sở: chưa đủ căn cứ', 'missing initiatives']", null)]
    public void Run_Expectation_IsCompared(string expect, string? mismatch)
    {
        var result = Run(Scenario.Replace("EXPECT", expect, StringComparison.Ordinal));

        Assert.Equal(mismatch ?? "", string.Join('\n', result.Mismatches));
        Assert.Equal(mismatch is null, result.Passed);
    }

    [Fact]
    public void Run_AwardOfAnotherKind_HasNoDecision()
    {
        var result = Run(Scenario.Replace("individual/an", "collective/an", StringComparison.Ordinal).Replace("EXPECT", "eligibility: eligible", StringComparison.Ordinal));

        Assert.Equal("scenario.yaml(10,5): an chien-si-thi-dua-co-so: expected a decision, got none", Assert.Single(result.Mismatches).ToString());
    }

    [Theory]
    [InlineData("2026-10-01", "EMU4002", true)]
    [InlineData("2025-06-15", "EMU4002", false)]
    [InlineData("2025-06-15", "EMU4105", true)]
    public void Run_Diagnostics_MustAppear(string asOf, string code, bool passes)
    {
        var result = Run($"""
            scenario: what can be decided on a date
            policies: vn.law-2022
            as-of: {asOf}
            period: 2024-2025
            candidates: []
            diagnostics: {code}
            """);

        Assert.Equal(passes, result.Passed);
    }

    [Fact]
    public void Run_ErrorThatIsNotExpected_Fails()
    {
        var result = Run(Scenario.Replace("2025-06-15", "2003-01-01", StringComparison.Ordinal).Replace("EXPECT", "eligibility: eligible", StringComparison.Ordinal));

        Assert.Contains(result.Mismatches, mismatch => mismatch.Actual.StartsWith("EMU400", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_DossierErrorThatIsExpected_Passes()
    {
        var result = Run("""
            scenario: a level that there is not is refused
            as-of: 2025-06-15
            period: 2024-2025
            candidates: [{id: an, ratings: {2024-2025: superb}}]
            diagnostics: [EMU3013]
            """);

        Assert.Empty(result.Mismatches);
    }

    [Theory]
    [InlineData("thcs-a", "eligibility: undetermined", null)]
    [InlineData("thcs-a", "eligibility: eligible", "scenario.yaml(11,43): an chien-si-thi-dua-co-so eligibility: expected eligible, got undetermined")]
    [InlineData("thcs-b", "eligibility: undetermined", null)]
    [InlineData("thcs-b", "eligibility: eligible", "scenario.yaml(2,12): policies: expected a policy that binds `thcs-a`, got `x.rules`, which binds `thcs-b` and decides nothing here")]
    public void Run_DraftThatItNames_DecidesForTheUnitsItBinds(string binds, string expect, string? first)
    {
        var policy = $$"""
            policy: x.rules
            layer: unit
            under: vn.law-2022
            title: {vi: Quy chế, en: Rules}
            scope: {units: [{{binds}}]}
            in-force: {from: 2024-09-01}
            status: draft
            """;

        var result = Run(
            Scenario.Replace("[vn.law-2022]", "[rules.yaml]", StringComparison.Ordinal)
                .Replace("candidates:", "unit: {id: thcs-a}\ncandidates:", StringComparison.Ordinal)
                .Replace("EXPECT", expect, StringComparison.Ordinal),
            path => new(path, policy));

        Assert.Equal(first, result.Mismatches.FirstOrDefault()?.ToString());
    }

    private static ScenarioResult Run(string text, Func<string, PolicyText?>? open = null)
    {
        var reading = ScenarioReader.Read(text, "scenario.yaml");
        Assert.True(reading.Succeeded, string.Join('\n', reading.Diagnostics));
        return new ScenarioRunner(VietnamPolicies.Source, open ?? (static _ => null)).Run(reading.Scenario);
    }
}
