namespace Emulation.Cli.Tests.Documentation;

/// <summary>The sample that leads from the rounds of a movement to the yearly evaluation gives what its page shows.</summary>
public class MovementResultSampleTests
{
    private const string Page = "samples/movement-result/README.md";

    [Fact]
    public async Task Rounds_OfTheSample_WriteItsResults()
    {
        using var folder = new TemporaryFolder();
        var results = folder.PathOf("results.json");
        var command = MarkdownFence.In(Page).Single(fence => fence.Language == "sh").Text.Trim();

        var run = await CommandRun.Of([.. Arguments(command).Select(word => word == "results.json" ? results : word)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("samples/movement-result/results.json")), await File.ReadAllTextAsync(results));
    }

    [Fact]
    public async Task Evaluate_OfThePage_GivesWhatItShows()
    {
        var shown = MarkdownFence.In(Page).Single(fence => fence.Language == "text").Text.TrimEnd('\n').Split('\n');

        var run = await CommandRun.Of(Arguments(shown[0]["$ ".Length..]));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(string.Join('\n', shown[1..]), run.Output.TrimEnd('\n'));
        Assert.Contains("1 result of `sample.green-school-2025` passed over: the dossiers of the unit have no entry `thung-rac`", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 result of `sample.green-school-2025` passed over: there are no dossiers of 1 unit: `thcs-khac`", run.Error, StringComparison.Ordinal);
    }

    private static string[] Arguments(string command) =>
    [
        .. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.PathOf(word) : word),
    ];
}
