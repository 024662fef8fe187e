namespace Emulation.Cli.Tests.Scenarios;

/// <summary>Every scenario of the repository, through the command line.</summary>
public class ScenarioFilesTests
{
    public static TheoryData<string> Files() =>
        [.. Files("tests/scenarios").Concat(Files("samples"))];

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories)
            .Where(IsScenario).Select(Repository.RelativePath).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Scenario_ThroughTheCommandLine_Passes(string file)
    {
        var run = await CommandRun.Of("test", Repository.PathOf(file));

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal("1 passed, 0 failed\n", run.Output);
    }

    // Beside the scenarios of a folder stands the policy that they share.
    private static bool IsScenario(string file) => File.ReadLines(file).Any(line => line.StartsWith("scenario:", StringComparison.Ordinal));
}
