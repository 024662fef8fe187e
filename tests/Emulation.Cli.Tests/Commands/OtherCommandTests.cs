using System.Text.Json;

namespace Emulation.Cli.Tests.Commands;

public sealed class OtherCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("2025-06-15")]
    [InlineData("2026-11-01")]
    public async Task Policies_Date_ShowsWhatIsInForceAndWhatIsKnown(string asOf)
    {
        var run = await CommandRun.Of(asOf.Length == 0 ? ["policies"] : ["policies", "--as-of", asOf]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, asOf.Length == 0 ? "no-date" : asOf);
    }

    [Fact]
    public async Task Schema_EachName_IsAJsonSchema()
    {
        var names = await CommandRun.Of("schema");

        Assert.Contains("dossiers", names.Output.Split('\n'));
        Assert.Contains("scenario", names.Output.Split('\n'));
        foreach (var name in names.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var schema = JsonDocument.Parse((await CommandRun.Of("schema", name)).Output);
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        }
    }

    [Fact]
    public async Task Schema_UnknownName_SuggestsKnownOnes()
    {
        var run = await CommandRun.Of("schema", "scenarios");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("did you mean `scenario`?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Sample_SameSeed_GivesDossiersThatCanBeDecided(string format)
    {
        string[] sample = ["sample", "--people", "60", "--units", "3", "--seed", "5", "--period", "2023-2024", "--format", format];
        var first = await CommandRun.Of(sample);
        var second = await CommandRun.Of(sample);
        var file = _folder.Write($"sample.{format}", first.Output);

        var decided = await CommandRun.Of("evaluate", file, "--as-of", "2024-06-15", "--format", "jsonl");

        Assert.Equal(first.Output, second.Output);
        Assert.Equal((0, 0), (first.ExitCode, decided.ExitCode));
        Assert.Equal(60, decided.Output.Split('\n').Count(line =>
            line.StartsWith("{\"kind\":\"individual\"", StringComparison.Ordinal) && line.Contains("\"award\":\"giay-khen\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("sample", "--people", "2", "--units", "3")]
    [InlineData("sample", "--people", "none")]
    public async Task Sample_ImpossibleSize_IsWrongUsage(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("policies")]
    [InlineData("show")]
    [InlineData("diff")]
    [InlineData("schema")]
    [InlineData("sample")]
    public async Task Help_EachVerb_HasAnExample(string verb)
    {
        var run = await CommandRun.Of(verb, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"  emulation {verb}", run.Output[run.Output.IndexOf("Example", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_NoVerb_NamesEveryVerb()
    {
        var help = await CommandRun.Of("--help");
        var none = await CommandRun.Of();

        Assert.Equal((0, 2), (help.ExitCode, none.ExitCode));
        Assert.Equal((help.Output, ""), (none.Output, none.Error));
        Snapshot.Match(help.Output);
    }

    [Fact]
    public async Task Help_OfNew_NamesItsKinds()
    {
        var run = await CommandRun.Of("new", "--help");

        Assert.Contains("dossiers, policy, scenario, movement", run.Output, StringComparison.Ordinal);
    }
}
