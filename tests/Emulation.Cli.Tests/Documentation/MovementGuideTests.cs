namespace Emulation.Cli.Tests.Documentation;

/// <summary>What the pages on movements tell to type gives what they show: a command after <c>$</c>, then its output, up to <c>…</c> where it is cut.</summary>
public class MovementGuideTests
{
    private const string Guide = "docs/movements.md";

    [Theory]
    [InlineData(Guide)]
    [InlineData("docs/movements/hn.happy-school-2021.md")]
    public async Task Commands_OfThePage_GiveWhatItShows(string page)
    {
        using var folder = Folder(page);
        var shown = MarkdownFence.In(page).Where(fence => fence.Language == "text").ToArray();

        Assert.NotEmpty(shown);
        foreach (var fence in shown)
        {
            foreach (var part in fence.Text.Split("$ emulation ").Skip(1))
            {
                var lines = part.TrimEnd('\n').Split('\n');
                var run = await CommandRun.Of(Arguments(lines[0], folder));

                Assert.Equal((0, ""), (run.ExitCode, run.Error));
                var (expected, written) = (lines[1..], run.Output.TrimEnd('\n').Split('\n'));
                if (expected is [.. var kept, "…"])
                {
                    (expected, written) = (kept, written[..kept.Length]);
                }

                Assert.Equal(string.Join('\n', expected), string.Join('\n', written));
            }
        }
    }

    [Fact]
    public async Task Guide_PlanAndEntries_AreInOrder()
    {
        using var folder = Folder(Guide);

        foreach (var line in MarkdownFence.In(Guide).Where(fence => fence.Language == "sh").SelectMany(fence => fence.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var run = await CommandRun.Of(Arguments(line["emulation ".Length..], folder));

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public async Task Guide_Ruling_SettlesWhatWasOpen()
    {
        using var folder = Folder(Guide);
        var entries = folder.PathOf("entries.json");
        var ruling = MarkdownFence.In(Guide).Single(fence => fence.Text.StartsWith("\"rulings\"", StringComparison.Ordinal)).Text;
        var text = (await File.ReadAllTextAsync(entries)).TrimEnd();
        folder.Write("entries.json", $"{text[..^1].TrimEnd()},\n{ruling}}}");

        var run = await CommandRun.Of("rounds", folder.PathOf("plan.yaml"), entries, "--to", "district", "--lang", "vi");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("district, a (BB 02/HĐ): chọn m-3", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("đồng hạng, chờ hội đồng\n", run.Output, StringComparison.Ordinal);
    }

    private static string[] Arguments(string command, TemporaryFolder folder) =>
        [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.EndsWith(".json", StringComparison.Ordinal) || word == "plan.yaml" ? folder.PathOf(word) : word)];

    private static TemporaryFolder Folder(string page)
    {
        var folder = new TemporaryFolder();
        foreach (var fence in MarkdownFence.In(page))
        {
            if (fence.Language == "yaml")
            {
                folder.Write("plan.yaml", fence.Text);
            }
            else if (fence.Language == "json" && fence.Text.StartsWith('{'))
            {
                folder.Write("entries.json", fence.Text);
            }
        }

        return folder;
    }
}
