using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Emulation.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Title = "chien-si-thi-dua-co-so";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json", "en", false)]
    [InlineData("jsonl", "vi", false)]
    [InlineData("jsonl", "en", true)]
    [InlineData("csv", "en", false)]
    public async Task Evaluate_SmallSchool_WritesTheFormat(string format, string lang, bool explain)
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            ["evaluate", "-", "--as-of", "2025-06-15", "--award", Title, "--format", format, "--lang", lang, .. explain ? ["--explain"] : Array.Empty<string>()]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\r', run.Output);
        // The hash of a policy changes with every word of its text.
        Snapshot.Match(Regex.Replace(run.Output, "sha256:[0-9a-f]{64}", "sha256:…"), $"{format}-{lang}{(explain ? "-explain" : "")}");
    }

    [Theory]
    [InlineData("en", "Decision date 2025-06-15\n", "== Unit thcs-a, period 2024-2025 ==\n", "\n-- Individual gv-002 --\n", "== Notices ==\nEMU4105 ")]
    [InlineData("vi", "Ngày xét 2025-06-15\n", "== Đơn vị thcs-a, năm 2024-2025 ==\n", "\n-- Cá nhân gv-002 --\n", "== Lưu ý ==\nEMU4105 ")]
    public async Task Evaluate_Text_HasEveryDecisionWithItsReasons(string lang, params string[] headings)
    {
        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--lang", lang);

        Assert.All(headings, heading => Assert.Contains(heading, run.Output, StringComparison.Ordinal));
        Assert.All(SmallDossiers.Explained(SmallDossiers.UnitA, lang), reasons => Assert.Contains(reasons, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task Evaluate_Name_IsWrittenNowhere(string format)
    {
        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", format);

        Assert.DoesNotContain("Ánh", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_UnitsOfTwoPeriods_EachDecisionStatesItsOwn()
    {
        var file = _folder.Write("two.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA, SmallDossiers.UnitB));

        var run = await CommandRun.Of("evaluate", file, "--as-of", "2025-06-15", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("period").ValueKind);
        Assert.Equal(["2024-2025", "2024"], json.RootElement.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("period").GetString()).Distinct());
    }

    [Fact]
    public async Task Evaluate_Period_TakesItsUnitsAndReportsTheOthers()
    {
        var file = _folder.Write("two.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA, SmallDossiers.UnitB));

        var run = await CommandRun.Of("evaluate", file, "--as-of", "2025-06-15", "--period", "2024", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("unit `thcs-a` is for the award period 2024-2025, not 2024", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("2024", json.RootElement.GetProperty("period").GetString());
        Assert.All(json.RootElement.GetProperty("decisions").EnumerateArray(), decision => Assert.Equal("so-b", decision.GetProperty("unit").GetString()));
    }

    [Fact]
    public async Task Evaluate_BrokenUnit_IsReportedAndTheOthersAreDecided()
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.BrokenUnit, SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("stdin(2,", run.Error, StringComparison.Ordinal);
        Assert.Contains("individual,gv-001,thcs-a,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("thcs-x", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-01", "EMU4002")]
    [InlineData("2003-01-01", "EMU4001")]
    public async Task Evaluate_NothingCanBeDecided_WritesNoResult(string asOf, string code)
    {
        var output = _folder.PathOf("out.json");

        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", asOf, "--out", output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public async Task Evaluate_DateBeforeThePeriod_ReportsTheUnit()
    {
        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2024-08-31", "--format", "jsonl");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("EMU4006", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_OutputFile_AppearsCompleteAndAlone()
    {
        _folder.Write("out.jsonl", "what stood there before");

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", "jsonl", "--out", _folder.PathOf("out.jsonl"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["out.jsonl"], _folder.Names());
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("out.jsonl"));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Fact]
    public async Task Evaluate_Cancelled_LeavesTheOutputAsItWas()
    {
        _folder.Write("out.jsonl", "what stood there before");
        using var cancellation = new CancellationTokenSource();
        using var input = new CancellingStream(SmallDossiers.Lines(SmallDossiers.UnitA, SmallDossiers.UnitB), cancellation);
        using var output = new MemoryStream();

        var code = await CommandRun.Into(
            output, input, cancellation.Token, out _, "evaluate", "-", "--as-of", "2025-06-15", "--format", "jsonl", "--out", _folder.PathOf("out.jsonl"));

        Assert.Equal(130, code);
        Assert.Equal(["out.jsonl"], _folder.Names());
        Assert.Equal("what stood there before", await File.ReadAllTextAsync(_folder.PathOf("out.jsonl")));
    }

    [Fact]
    public async Task Evaluate_SampleRegulation_AddsItsQuota()
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            "evaluate", "-", "--as-of", "2025-06-15", "--award", Title, "--format", "csv",
            "--policy", Repository.PathOf("samples/school-year/school-regulation.yaml"));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("not-subject-to-quota", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Evaluate_Text_EndsWithASummary(string lang)
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA, SmallDossiers.UnitB), "evaluate", "-", "--as-of", "2025-06-15", "--lang", lang,
            "--policy", Repository.PathOf("samples/school-year/school-regulation.yaml"));

        Snapshot.Match(run.Output[run.Output.IndexOf(lang == "vi" ? "== Tổng hợp" : "== Summary", StringComparison.Ordinal)..], lang);
    }

    [Fact]
    public async Task Evaluate_TextWhereNobodyIsEligible_SaysSo()
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--award", "chien-si-tien-tien");

        Assert.EndsWith("== Summary ==\nnobody is eligible, and no answer is open\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_NoBuiltIn_KeepsWhatTheNamedPolicyStandsUnder()
    {
        var law = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", "json", "--policy", "vn.law-2022", "--no-builtin");

        using var json = JsonDocument.Parse(law.Output);
        Assert.Equal(["vn.law-2022"], json.RootElement.GetProperty("policies").EnumerateArray().Select(policy => policy.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("nothing.json", 3, "there is no file")]
    [InlineData(".", 3, "is a folder")]
    public async Task Evaluate_FileThatIsNotThere_IsSaidBeforeAnythingIsWritten(string name, int code, string message)
    {
        var good = _folder.Write("good.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));

        var run = await CommandRun.Of("evaluate", good, _folder.PathOf(name), "--as-of", "2025-06-15");

        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error: option '--as-of' is required", "evaluate", "x")]
    [InlineData("`15/6/2025` is not a date", "evaluate", "x", "--as-of", "15/6/2025")]
    [InlineData("`24-25` is not an award period", "evaluate", "x", "--as-of", "2025-06-15", "--period", "24-25")]
    [InlineData("`0` is not a whole number from 1 on", "evaluate", "x", "--as-of", "2025-06-15", "--threads", "0")]
    [InlineData("argument 'pdf' not recognized", "evaluate", "x", "--as-of", "2025-06-15", "--format", "pdf")]
    [InlineData("`--no-builtin` leaves no policy", "evaluate", "x", "--as-of", "2025-06-15", "--no-builtin")]
    [InlineData("`-` can be read only once", "evaluate", "-", "-", "--as-of", "2025-06-15")]
    [InlineData("required argument 'DOSSIERS' missing", "evaluate", "--as-of", "2025-06-15")]
    [InlineData("did you mean `evaluate`?", "evalaute")]
    public async Task Evaluate_CalledWrongly_SaysHow(string message, params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--award", "chien-si-thi-dua-co-xo", "did you mean `chien-si-thi-dua-co-so`")]
    [InlineData("--policy", "vn.law-2021", "EMU4003")]
    public async Task Evaluate_UnknownName_SuggestsKnownOnes(string option, string value, string message)
    {
        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", option, value);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_BrokenPolicyFile_DecidesNothing()
    {
        var policy = _folder.Write("broken.yaml", "policy: x\nlayer: unti\n");

        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--policy", policy);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("broken.yaml(2,8): error EMU1105", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Evaluate_Threads_NeverChangeAByte(int threads)
    {
        var units = Enumerable.Range(0, 40).Select(n => SmallDossiers.UnitA.Replace("thcs-a", $"thcs-{n:00}", StringComparison.Ordinal)).ToArray();

        var run = await CommandRun.WithInput(SmallDossiers.Lines(units), "evaluate", "-", "--as-of", "2025-06-15", "--format", "jsonl", "--threads", $"{threads}");

        var ids = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("unit").GetString()).Distinct();
        Assert.Equal(units.Select((_, n) => $"thcs-{n:00}"), ids);
    }

    /// <summary>Gives its text in small pieces, and cancels after the first of them.</summary>
    private sealed class CancellingStream(string text, CancellationTokenSource cancellation) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > 0)
            {
                await cancellation.CancelAsync();
            }

            cancellationToken.ThrowIfCancellationRequested();
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 200)], cancellationToken);
        }
    }
}
