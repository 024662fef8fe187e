using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules.Scenarios;

namespace Emulation.Rules.Tests.Scenarios;

/// <summary>Every scenario of the repository, through the library.</summary>
public class ScenarioFilesTests
{
    private static readonly ScenarioRunner _runner = new(
        VietnamPolicies.Source, static path => File.Exists(path) ? new PolicyText(path, File.ReadAllText(path)) : null);

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("tests/scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Where(IsScenario).Select(Repository.RelativePath).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Scenario_ThroughTheLibrary_Passes(string file)
    {
        var reading = ScenarioReader.Read(File.ReadAllText(Repository.PathOf(file)), Repository.PathOf(file));
        Assert.True(reading.Succeeded, string.Join('\n', reading.Diagnostics));

        var result = _runner.Run(reading.Scenario);

        Assert.True(result.Passed, string.Join('\n', result.Mismatches));
    }

    // Beside the scenarios of a folder stands the policy that they share.
    private static bool IsScenario(string file) => File.ReadLines(file).Any(line => line.StartsWith("scenario:", StringComparison.Ordinal));
}
