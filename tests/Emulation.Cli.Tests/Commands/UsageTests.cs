namespace Emulation.Cli.Tests.Commands;

/// <summary>What somebody is told who mistypes an option, or gives a file where another belongs.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--fromat", "did you mean `--format`?", "evaluate", "x.json", "--fromat", "json", "--as-of", "2025-06-15")]
    [InlineData("--fromat", "did you mean `--format`?", "evaluate", "x.json", "--fromat=json", "--as-of", "2025-06-15")]
    [InlineData("--asof", "did you mean `--as-of`?", "evaluate", "x.json", "--asof", "2025-06-15")]
    [InlineData("--asof", "did you mean `--as-of`?", "policies", "--asof", "2025-06-15")]
    [InlineData("--verbose", "`emulation check --help` shows its options and an example", "check", ".", "--verbose")]
    [InlineData("-v", "`emulation check --help` shows its options and an example", "check", "-v", ".")]
    public async Task Run_UnknownOption_IsWrongUsage(string option, string help, params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"error: unknown option `{option}`\n  help: {help}\n", run.Error);
    }

    [Theory]
    [InlineData("`--people` says nothing about a sample of a movement", "--movement", "hue.exemplary-2020", "--people", "5")]
    [InlineData("`--units` says nothing about a sample of a movement", "--movement", "hue.exemplary-2020", "--units", "5")]
    [InlineData("`--format` says nothing about a sample of a movement", "--movement", "hue.exemplary-2020", "--format", "json")]
    [InlineData("`--part` is a part of the sample of a movement", "--part", "few", "--people", "5")]
    public async Task Sample_OptionsThatDoNotFit_AreWrongUsage(string message, params string[] args)
    {
        var run = await CommandRun.Of(["sample", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: {message}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WordAfterTwoDashes_IsAFile()
    {
        var run = await CommandRun.Of("check", "--", "--fromat");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("there is no file or folder `--fromat`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy: x\nlayer: unit\n", "a policy, not dossiers\n  help: give it to `emulation evaluate` with `--policy FILE`\n")]
    [InlineData("scenario: x\n", "a scenario, not dossiers\n  help: run it with `emulation test FILE`\n")]
    [InlineData("title: x\n", "YAML, not dossiers\n  help: dossiers are JSON or JSON Lines\n")]
    public async Task Evaluate_YamlAsDossiers_SaysWhatItIs(string text, string message)
    {
        var file = _folder.Write("quy-che.yaml", text);

        var run = await CommandRun.Of("evaluate", file, "--as-of", "2025-06-15");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"error: `FILE` is {message}", run.Error.Replace(file, "FILE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_EmptyInput_SaysThatItIsEmpty()
    {
        var run = await CommandRun.Of("evaluate", "-", "--as-of", "2025-06-15", "--format", "jsonl");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("stdin(1,1): error EMU3001: the text is empty\n", run.Error, StringComparison.Ordinal);
    }
}
