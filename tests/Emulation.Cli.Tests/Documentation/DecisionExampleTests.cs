using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests.Documentation;

/// <summary>What the guide to dossiers says comes out of its first example does come out of it.</summary>
public partial class DecisionExampleTests
{
    private const string Guide = "docs/dossiers.md";

    [Fact]
    public async Task Json_IsWhatTheGuideShows()
    {
        var shown = Example(fence => fence.Text.Contains("\"emulation.decisions/1\"", StringComparison.Ordinal));

        var written = Hash().Replace(await Evaluate("json"), "sha256:…");

        // The guide lays it out over fewer lines.
        Assert.Equal(JsonNode.Parse(shown)!.ToJsonString(), JsonNode.Parse(written)!.ToJsonString());
    }

    [Fact]
    public async Task JsonLines_AreWhatTheGuideShows() =>
        Assert.Equal(Example(fence => fence.Text.StartsWith("{\"kind\":", StringComparison.Ordinal)), await Evaluate("jsonl"));

    [Fact]
    public async Task Csv_HasTheColumnsThatTheGuideNames() =>
        Assert.Contains($"`{(await Evaluate("csv")).Split('\n')[0]}`", await File.ReadAllTextAsync(Repository.PathOf(Guide)), StringComparison.Ordinal);

    private static async Task<string> Evaluate(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("dossiers.json", MarkdownFence.In(Guide).First(fence => fence.Language == "json").Text);

        var run = await CommandRun.Of("evaluate", file, "--as-of", "2025-06-15", "--award", "chien-si-thi-dua-co-so", "--format", format);

        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    private static string Example(Predicate<MarkdownFence> wanted) =>
        MarkdownFence.In(Guide).Single(fence => fence.Language == "json" && wanted(fence)).Text;

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Hash();
}
