namespace Emulation.Cli.Tests.Commands;

public class ExplainCommandTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task Explain_Candidate_ShowsTheWholeTree(string lang)
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            "explain", "-", "--as-of", "2025-06-15", "--candidate", "gv-002", "--award", "chien-si-thi-dua-co-so", "--lang", lang);

        var tree = Assert.Single(
            SmallDossiers.Explained(SmallDossiers.UnitA, lang, (candidate, award) => (candidate, award) == ("gv-002", "chien-si-thi-dua-co-so")));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($" gv-002 --\n{tree}\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gv-001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_UnknownCandidate_SuggestsNearOnes()
    {
        var run = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "explain", "-", "--as-of", "2025-06-15", "--candidate", "gv-01");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("error: there is no candidate `gv-01` in these dossiers\n  help: did you mean `gv-001`, `gv-002`, `gv-003`?\n", run.Error);
    }

    [Fact]
    public async Task Explain_AwardForOthers_IsSaid()
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            "explain", "-", "--as-of", "2025-06-15", "--candidate", "gv-001", "--award", "co-thi-dua-chinh-phu");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("error: `co-thi-dua-chinh-phu` is not for individuals\n  help: it is for collectives\n", run.Error);
    }

    [Fact]
    public async Task Explain_OneAwardOfTwoForOthers_ExplainsTheOther()
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            "explain", "-", "--as-of", "2025-06-15", "--candidate", "gv-001", "--award", "co-thi-dua-chinh-phu", "--award", "chien-si-thi-dua-co-so");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-- Individual gv-001 --", run.Output, StringComparison.Ordinal);
        Assert.Contains("`co-thi-dua-chinh-phu` is not for individuals", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_NoCandidateNamed_IsWrongUsage()
    {
        var run = await CommandRun.Of("explain", "-", "--as-of", "2025-06-15");

        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("markdown", "vi")]
    [InlineData("html", "vi")]
    [InlineData("json", "en")]
    public async Task Explain_Format_WritesThePage(string format, string lang)
    {
        var unit = SmallDossiers.UnitA.Replace("gv-002", "gv_<2>", StringComparison.Ordinal);

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(unit), "explain", "-", "--as-of", "2025-06-15", "--candidate", "gv_<2>", "--award", "chien-si-thi-dua-co-so", "--format", format, "--lang", lang);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(System.Text.RegularExpressions.Regex.Replace(run.Output, "sha256:[0-9a-f]{64}", "sha256:…"), format);
    }
}
