namespace Emulation.Cli.Tests.Documentation;

/// <summary>What the guides on movements show is what the command writes: plans and records are read from them, commands are run.</summary>
public class MonitoringGuideTests
{
    [Theory]
    [InlineData("docs/monitoring.md")]
    [InlineData("docs/movements/hn.joining-hands-2022.md")]
    public async Task Commands_WriteWhatTheGuideShows(string guide)
    {
        using var folder = new TemporaryFolder();
        var written = "";
        var commands = 0;
        foreach (var fence in MarkdownFence.In(guide))
        {
            switch (fence.Language)
            {
                case "yaml":
                    folder.Write("plan.yaml", fence.Text);
                    var check = await CommandRun.Of("check", folder.PathOf("plan.yaml"));
                    Assert.Equal((0, ""), (check.ExitCode, check.Error));
                    break;
                case "json":
                    folder.Write("records.json", fence.Text);
                    break;
                case "sh":
                    written = "";
                    foreach (var line in fence.Text.TrimEnd('\n').Split('\n'))
                    {
                        commands++;
                        var run = await CommandRun.Of([.. line.Split(' ')[1..].Select(word => word is "plan.yaml" or "records.json" or "records.jsonl" ? folder.PathOf(word) : word)]);
                        Assert.Equal("", run.Error);
                        written += run.Output;
                    }

                    break;
                case "text":
                    Assert.Equal(fence.Text, written);
                    break;
                default:
                    Assert.Fail($"{fence}: no test runs this example");
                    break;
            }
        }

        Assert.NotEqual(0, commands);
    }
}
