using System.Text.Json;

namespace Emulation.Cli.Tests.Commands;

/// <summary>Bonuses as `evaluate` adds them up.</summary>
public class BudgetTests
{
    // gv-001 is sure of both titles, gv-002 of the lower one once `pending` is known, gv-003 of none.
    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task Budget_Text_StandsAfterTheDecisions(string lang)
    {
        var run = await Evaluate("text", "--budget", "--lang", lang, "--award", "chien-si-thi-dua-co-so", "--award", "lao-dong-tien-tien");

        Assert.Equal(0, run.ExitCode);
        var from = run.Output.IndexOf(lang == "vi" ? "== Dự toán" : "== Bonuses", StringComparison.Ordinal);
        Snapshot.Match(run.Output[from..], lang);
    }

    [Fact]
    public async Task Budget_Json_HasFundsAndUnits()
    {
        var run = await Evaluate("json", "--budget", "--award", "chien-si-thi-dua-co-so", "--award", "lao-dong-tien-tien");

        using var document = JsonDocument.Parse(run.Output);
        Snapshot.Match(JsonSerializer.Serialize(document.RootElement.GetProperty("budget")).Replace("},", "},\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Budget_NotAskedFor_IsNotThere() =>
        Assert.DoesNotContain("budget", (await Evaluate("json")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Budget_LineFormat_IsRefused()
    {
        var run = await Evaluate("jsonl", "--budget");

        Assert.Equal((2, "error: `--budget` has no place in `jsonl`\n  help: write text or json\n"), (run.ExitCode, run.Error));
    }

    // Decree 98/2023 Article 53.2: 0.3 × 2,340,000 = 702,000, rounded up to 710,000.
    [Theory]
    [InlineData("decree", "710000", false)]
    [InlineData("none", "702000", true)]
    public async Task BonusRounding_None_LeavesTheProductAndIsNoticed(string rounding, string vnd, bool noticed)
    {
        var run = await Evaluate("csv", "--award", "lao-dong-tien-tien", "--bonus-rounding", rounding);

        Assert.EndsWith($",{vnd}", run.Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.Equal(noticed, run.Error.Contains("EMU4120", StringComparison.Ordinal));
        Snapshot.Match(run.Error, rounding);
    }

    private static Task<CommandRun> Evaluate(string format, params string[] options) => CommandRun.WithInput(
        SmallDossiers.Lines(SmallDossiers.UnitA), ["evaluate", "-", "--as-of", "2025-06-15", "--format", format, .. options]);
}
