namespace Emulation.Cli.Tests.Commands;

public sealed class TestCommandTests : IDisposable
{
    private const string Scenario =
        """
        scenario: an excellent year is enough
        policies: [vn.law-2022]
        as-of: 2025-06-15
        period: 2024-2025
        candidates:
          - {id: an, ratings: {2024-2025: excellent}, attested: {conduct: true, movement: true}}
        expect:
          an:
            chien-si-thi-dua-co-so: {eligibility: eligible, because: {achievement: met}}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Test_ScenarioThatHolds_Passes()
    {
        _folder.Write("good.yaml", Scenario);

        var run = await CommandRun.Of("test", _folder.PathOf("."));

        Assert.Equal((0, "1 passed, 0 failed\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Test_ScenarioThatDoesNotHold_ShowsExpectedAndActual()
    {
        _folder.Write("bad.yaml", Scenario.Replace("excellent}", "good}", StringComparison.Ordinal));
        _folder.Write("unreadable.yaml", Scenario.Replace("eligible", "elegible", StringComparison.Ordinal));
        _folder.Write("no-policy.yaml", Scenario.Replace("vn.law-2022", "school.yaml", StringComparison.Ordinal));

        var run = await CommandRun.Of("test", _folder.PathOf("."));

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Output.Replace(_folder.PathOf("."), "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Test_NoScenario_IsAnError()
    {
        _folder.Write("notes.yaml", "title: no scenario\n");

        var run = await CommandRun.Of("test", _folder.PathOf("."));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no scenario here", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_RepositoryScenarios_Pass()
    {
        var run = await CommandRun.Of("test", Repository.PathOf("tests/scenarios"));

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
