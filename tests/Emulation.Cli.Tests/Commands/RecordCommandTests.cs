using System.Text.Json;

namespace Emulation.Cli.Tests.Commands;

/// <summary>`evaluate --record` and `replay`.</summary>
public sealed class RecordCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task Record_AnyFormatAndInput_IsTheSameAndLeavesTheOutputAlone(string format)
    {
        var file = Dossiers();
        var expected = await Recorded("expected.json", file);

        var plain = await CommandRun.Of("evaluate", file, "--as-of", "2025-06-15", "--format", format);
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitB, SmallDossiers.UnitA),
            "evaluate", "-", "--as-of", "2025-06-15", "--format", format, "--threads", "1", "--record", _folder.PathOf("record.json"));
        var straight = await CommandRun.Of("evaluate", file, "--as-of", "2025-06-15", "--format", format, "--record", _folder.PathOf("straight.json"));

        Assert.Equal((0, plain.Output), (straight.ExitCode, straight.Output));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllText(expected), File.ReadAllText(_folder.PathOf("record.json")));
        Assert.Equal(["dossiers.jsonl", "expected.json", "record.json", "straight.json"], _folder.Names());
    }

    [Fact]
    public async Task Record_Award_HoldsEveryDecisionAllTheSame()
    {
        var file = Dossiers();

        await CommandRun.Of("evaluate", file, "--as-of", "2025-06-15", "--award", "chien-si-thi-dua-co-so", "--record", _folder.PathOf("one.json"));

        Assert.Equal(File.ReadAllText(await Recorded("all.json", file)), File.ReadAllText(_folder.PathOf("one.json")));
    }

    [Fact]
    public async Task Record_Names_AreNowhere() =>
        Assert.DoesNotContain("Ánh", File.ReadAllText(await Recorded("record.json", Dossiers())), StringComparison.Ordinal);

    [Theory]
    [InlineData("-", "`--record` needs a file")]
    [InlineData("out.json", "`--record` and `--out` name the same file")]
    public async Task Record_WithoutAFileOfItsOwn_IsRefused(string record, string message)
    {
        var path = record == "-" ? record : _folder.PathOf(record);

        var run = await CommandRun.Of("evaluate", Dossiers(), "--as-of", "2025-06-15", "--out", _folder.PathOf("out.json"), "--record", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["dossiers.jsonl"], _folder.Names());
    }

    [Fact]
    public async Task Record_NothingDecided_LeavesTheEarlierOne()
    {
        var kept = _folder.Write("record.json", "kept");

        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.BrokenUnit), "evaluate", "-", "--as-of", "2025-06-15", "--record", kept, "--force");

        Assert.Equal((1, "kept"), (run.ExitCode, File.ReadAllText(kept)));
    }

    [Fact]
    public async Task Replay_SameDossiers_IsTheSame()
    {
        var record = await Recorded("record.json", Dossiers());

        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitB, SmallDossiers.UnitA), "replay", record, "-");

        Assert.Equal((0, "The same as the record: 2 units.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("text", "vi")]
    [InlineData("text", "en")]
    [InlineData("json", "en")]
    public async Task Replay_OtherFacts_TellsTheDifferences(string format, string lang)
    {
        var record = await Recorded("record.json", Dossiers());
        var now = SmallDossiers.Lines(SmallDossiers.UnitA.Replace("\"2024-2025\": \"excellent\"", "\"2024-2025\": \"completed\"", StringComparison.Ordinal));

        var run = await CommandRun.WithInput(now, "replay", record, "-", "--format", format, "--lang", lang);

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(System.Text.RegularExpressions.Regex.Replace(run.Output, "sha256:[0-9a-f]{64}", "sha256:…"), $"{format}-{lang}");
    }

    [Fact]
    public async Task Replay_OtherEngine_IsANoticeAndNoFailure()
    {
        var record = await Recorded("record.json", Dossiers());
        using var document = JsonDocument.Parse(File.ReadAllText(record));
        var engine = document.RootElement.GetProperty("engine").GetString();
        File.WriteAllText(record, File.ReadAllText(record).Replace($"\"engine\":\"{engine}\"", "\"engine\":\"0.0.7\"", StringComparison.Ordinal));

        var run = await CommandRun.Of("replay", record, _folder.PathOf("dossiers.jsonl"));

        Assert.Equal((0, $"notice EMU8008: the record was made by version 0.0.7, and this is version {engine}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Replay_WithoutThePolicyThatDecided_NamesIt()
    {
        var sample = Repository.PathOf("samples/movement-result");
        string[] decided = [$"{sample}/dossiers.json", "--policy", $"{sample}/school-regulation.yaml", "--movement-results", $"{sample}/results.json"];
        var record = _folder.PathOf("record.json");
        Assert.Equal(0, (await CommandRun.Of(["evaluate", .. decided, "--as-of", "2025-06-15", "--record", record])).ExitCode);

        Assert.Equal(0, (await CommandRun.Of(["replay", record, .. decided])).ExitCode);
        var without = await CommandRun.Of(["replay", record, decided[0], .. decided[3..]]);
        var noResults = await CommandRun.Of(["replay", record, .. decided[..3]]);

        Assert.StartsWith("`sample.school-movement-2025`: this policy decided then and does not now\n", without.Output, StringComparison.Ordinal);
        Assert.StartsWith("`sample.green-school-2025`: these results of the movement were added then and are not now\nunit `thcs-mau` (2024-2025): the facts are not those of the record\n", noResults.Output, StringComparison.Ordinal);
        Assert.Equal((1, 1), (without.ExitCode, noResults.ExitCode));
    }

    [Fact]
    public async Task Replay_BrokenOrMissingRecord_SaysSo()
    {
        var file = Dossiers();
        var record = await Recorded("record.json", file);
        File.WriteAllText(record, File.ReadAllText(record)[..500]);

        var broken = await CommandRun.Of("replay", record, file);
        var missing = await CommandRun.Of("replay", _folder.PathOf("nothing.json"), file);
        var usage = await CommandRun.Of("replay", record);

        Assert.Equal((1, 3, 2), (broken.ExitCode, missing.ExitCode, usage.ExitCode));
        Assert.Contains("error EMU8002: ", broken.Error, StringComparison.Ordinal);
        Assert.Equal("", broken.Output);
    }

    private string Dossiers() => _folder.Write("dossiers.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA, SmallDossiers.UnitB));

    private async Task<string> Recorded(string name, string dossiers)
    {
        var path = _folder.PathOf(name);
        var run = await CommandRun.Of("evaluate", dossiers, "--as-of", "2025-06-15", "--record", path);
        Assert.Equal(0, run.ExitCode);
        return path;
    }
}
