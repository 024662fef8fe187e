namespace Emulation.Cli.Tests.Movements;

/// <summary>The conference of Thừa Thiên Huế of 9 July 2020: 41 collectives and 73 individuals, 13 certificates of the province, 110 of the Department.</summary>
public sealed class ExemplaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2020)]
    public async Task Rounds_NonDuplication_LeavesNinePlacesUnfilledAndSaysSo(int seed)
    {
        var run = await CommandRun.Of("rounds", "hue.exemplary-2020", await Sample(seed));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("123 places, 114 given to 114, 9 unfilled", run.Output, StringComparison.Ordinal);
        Assert.Contains("13 places, 13 selected, 0 unfilled", run.Output, StringComparison.Ordinal);
        Assert.Contains("110 places, 101 selected, 9 unfilled", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("With more than one", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rounds_SeveralAwards_ListsTheDuplicates()
    {
        var run = await CommandRun.Of("rounds", "hue.exemplary-2020", await Sample(1), "--several-awards");

        Assert.Contains("123 places, 123 given to ", run.Output, StringComparison.Ordinal);
        var listed = run.Output.Split("With more than one of them:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(listed, line => Assert.EndsWith(": province-chair, department-director", line, StringComparison.Ordinal));
        var recipients = int.Parse(run.Output.Split("123 given to ")[1].Split(',')[0], null);
        Assert.Equal(123 - recipients, listed.Length);
    }

    private async Task<string> Sample(int seed)
    {
        var file = _folder.PathOf("entries.json");
        var run = await CommandRun.Of("sample", "--movement", "hue.exemplary-2020", "--seed", $"{seed}", "--out", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return file;
    }
}
