using System.Text.Json;

namespace Emulation.Cli.Tests.Selection;

/// <summary>Every sample of a problem, as a council reads its answer and as a program does.</summary>
public class SelectionSampleTests
{
    private const string Folder = "samples/selection";

    private static readonly string[] _names =
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. _names];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Select_Sample_AnswersInBothLanguages(string file)
    {
        var path = Repository.PathOf($"{Folder}/{file}.yaml");
        var (vi, en, json) = (
            await CommandRun.Of("select", path, "--lang", "vi"),
            await CommandRun.Of("select", path, "--lang", "en"),
            await CommandRun.Of("select", path, "--format", "json"));

        Assert.All([vi, en, json], run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        using var answer = JsonDocument.Parse(json.Output);
        Assert.Equal("emulation.answer/1", answer.RootElement.GetProperty("format").GetString());
        Snapshot.Match($"{vi.Output}\n{en.Output}\n{json.Output}", file);
    }

    [Fact]
    public async Task Readme_NamesEverySample()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf($"{Folder}/README.md"));

        Assert.All(_names, file => Assert.Contains($"]({file}.yaml)", readme, StringComparison.Ordinal));
    }
}
