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
    public async Task Explain_NoCandidateNamed_IsWrongUsage()
    {
        var run = await CommandRun.Of("explain", "-", "--as-of", "2025-06-15");

        Assert.Equal(2, run.ExitCode);
    }
}
