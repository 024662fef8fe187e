namespace Emulation.Cli.Tests.Commands;

/// <summary>What is read is never written over, and a kept record is not replaced by a slip of the pen.</summary>
public sealed class OutputIsInputTests : IDisposable
{
    private const string On = "--as-of=2025-06-15";

    private readonly TemporaryFolder _folder = new();
    private readonly string _dossiers;

    public OutputIsInputTests() => _dossiers = _folder.Write("a.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--out")]
    [InlineData("--record")]
    public async Task Evaluate_OutputIsTheInput_IsRefusedAndNothingChanges(string option)
    {
        var before = File.ReadAllText(_dossiers);

        var run = await CommandRun.Of("evaluate", _dossiers, On, option, Path.Combine(_folder.PathOf("."), "a.jsonl"), "--force");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"error: `{option}` names", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_dossiers));
    }

    [Fact]
    public async Task Evaluate_OutputIsAPolicyOrResults_IsRefused()
    {
        var policy = _folder.Write("own.yaml", "policy: x\n");
        var results = _folder.Write("results.json", "{}");

        foreach (var file in new[] { policy, results })
        {
            var run = await CommandRun.Of("evaluate", _dossiers, On, "--policy", policy, "--movement-results", results, "--out", file);

            Assert.Equal((2, $"error: `--out` names `{file}`, which is read"), (run.ExitCode, run.Error.Split('\n')[0]));
        }
    }

    [Fact]
    public async Task Evaluate_OutputIsAFileOfTheInputFolder_IsRefused()
    {
        var csv = Path.GetDirectoryName(_folder.Write("csv/units.csv", "id\nthcs-a\n"))!;

        var run = await CommandRun.Of("evaluate", csv, On, "--format", "csv", "--out", Path.Combine(csv, "units.csv"));

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Evaluate_OutputLeadsToTheInputByLinks_IsRefused()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("linked"), _folder.PathOf("."));
        File.CreateSymbolicLink(_folder.PathOf("b.jsonl"), _folder.PathOf("linked/a.jsonl"));

        foreach (var link in new[] { "b.jsonl", "linked/a.jsonl", "linked/b.jsonl" })
        {
            var run = await CommandRun.Of("evaluate", _dossiers, On, "--out", _folder.PathOf(link));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"which is the input `{_dossiers}`", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Verbs_OutputIsAnInput_AreRefused()
    {
        var (entries, plan) = (_folder.Write("entries.json", "{}"), _folder.Write("plan.yaml", "movement: x\n"));
        string[][] lines =
        [
            ["replay", entries, _dossiers, "--out", entries],
            ["replay", entries, _dossiers, "--out", _dossiers],
            ["rounds", plan, entries, "--out", entries],
            ["rounds", plan, entries, "--results", plan],
            ["status", plan, entries, "--out", entries],
            ["select", plan, "--out", plan],
            ["pair", plan, "--out", plan],
        ];
        foreach (var line in lines)
        {
            var run = await CommandRun.Of(line);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains("what is read is never written over", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Evaluate_RecordThatIsThere_IsReplacedOnlyByForce()
    {
        var record = _folder.Write("keep.json", "kept");
        string[] line = ["evaluate", _dossiers, On, "--format", "csv", "--record", record];

        var refused = await CommandRun.Of(line);
        Assert.Equal((3, "", "kept"), (refused.ExitCode, refused.Output, File.ReadAllText(record)));
        Assert.Equal($"error: `{record}` is there already, and a record is kept; `--force` lets the new one take its place\n", refused.Error);

        var forced = await CommandRun.Of([.. line, "--force"]);
        Assert.Equal(0, forced.ExitCode);
        Assert.StartsWith("{", File.ReadAllText(record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_OutThatIsThere_IsReplaced()
    {
        var result = _folder.Write("decisions.csv", "earlier");

        var run = await CommandRun.Of("evaluate", _dossiers, On, "--format", "csv", "--out", result);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("kind,", File.ReadAllText(result), StringComparison.Ordinal);
    }
}
