using System.Text.Json;

namespace Emulation.Cli.Tests.Commands;

/// <summary>`--no-builtin` leaves the built-in policies out that no named one needs.</summary>
public class NoBuiltInTests
{
    [Theory]
    [InlineData("evaluate", "test.law")]
    [InlineData("evaluate", "vn.law-2022")]
    [InlineData("explain", "test.law")]
    public async Task Evaluate_NoBuiltInWithALawOfItsOwn_LeavesTheBuiltInLawOut(string verb, string id)
    {
        using var folder = new TemporaryFolder();
        var law = (await File.ReadAllTextAsync(Repository.PathOf("tests/corpus/good/self-and-members.yaml"))).Replace("policy: test.law", $"policy: {id}", StringComparison.Ordinal);
        string[] arguments = [verb, "-", "--as-of", "2025-06-15", "--policy", folder.Write("own-law.yaml", law), .. verb == "explain" ? (string[])["--candidate", "gv-001"] : []];

        var alone = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), [.. arguments, "--no-builtin", .. verb == "evaluate" ? (string[])["--format", "json"] : []]);
        var beside = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), arguments);

        Assert.DoesNotContain("EMU2", alone.Error, StringComparison.Ordinal);
        Assert.Contains(id == "test.law" ? "EMU2009" : "EMU2001", beside.Error, StringComparison.Ordinal);
        if (verb == "evaluate")
        {
            using var json = JsonDocument.Parse(alone.Output);
            Assert.Equal([id], json.RootElement.GetProperty("policies").EnumerateArray().Select(policy => policy.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public async Task Evaluate_NoBuiltInWithAFileThatStandsUnderABuiltInOne_KeepsThatOne()
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", "json",
            "--policy", Repository.PathOf("samples/school-year/school-regulation.yaml"), "--no-builtin");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Contains("vn.law-2022", json.RootElement.GetProperty("policies").EnumerateArray().Select(policy => policy.GetProperty("id").GetString()));
    }
}
