namespace Emulation.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string GoodScenario =
        """
        scenario: an excellent year is enough
        as-of: 2025-06-15
        period: 2024-2025
        candidates: [{id: an, ratings: {2024-2025: excellent}}]
        expect: {an: {chien-si-thi-dua-co-so: {because: {achievement: met}}}}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_Folder_FindsEveryKindAndSaysAllThatIsWrong()
    {
        _folder.Write("a/dossiers.jsonl", SmallDossiers.Lines(SmallDossiers.BrokenUnit));
        _folder.Write("a/good.yaml", GoodScenario);
        _folder.Write("b/policy.yaml", "policy: x\nlayer: unti\n");
        _folder.Write("b/scenario.yaml", GoodScenario.Replace("expect:", "expects:", StringComparison.Ordinal));
        _folder.Write("b/package.json", "{}");
        _folder.Write("b/notes.yaml", "title: neither\n");

        var run = await CommandRun.Of("check", _folder.PathOf("."));

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Error.Replace(_folder.PathOf("."), "", StringComparison.Ordinal) + run.Output);
    }

    [Fact]
    public async Task Check_RepositoryTexts_AreClean()
    {
        // A sample is one author's work: an invented amendment and a school's regulation need not agree.
        string[][] together =
        [
            [Repository.PathOf("src/Emulation.Policies/vietnam"), Repository.PathOf("tests/scenarios")],
            .. Directory.EnumerateDirectories(Repository.PathOf("samples"))
                .Where(sample => Directory.GetFiles(sample, "*.csproj").Length == 0) // a program, not texts
                .Select(sample => new[] { sample }),
        ];
        foreach (var paths in together)
        {
            var run = await CommandRun.Of(["check", .. paths]);

            Assert.Equal("", string.Join('\n', run.Error.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))));
            Assert.Equal(0, run.ExitCode);
            Assert.Contains(" files, 0 errors, ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_StandardInput_IsToldByItsText()
    {
        var dossiers = await CommandRun.WithInput(SmallDossiers.Lines(SmallDossiers.UnitA), "check", "-");
        var scenario = await CommandRun.WithInput(GoodScenario, "check", "-");

        Assert.Equal((0, "1 file, 0 errors, 0 warnings\n"), (dossiers.ExitCode, dossiers.Output));
        Assert.Equal((0, "1 file, 0 errors, 0 warnings\n"), (scenario.ExitCode, scenario.Output));
    }

    [Theory]
    [InlineData("a.yaml", "polciy: x\nlayer: unit\n", "unknown key `polciy` in a policy")]
    [InlineData("a.yml", "scenarios: x\nas-of: 2025-06-15\n", "unknown key `scenarios` in a scenario")]
    [InlineData("a.json", "{\"fromat\": \"emulation.dossiers/1\"}", "unknown key `fromat`")]
    public async Task Check_MistypedFirstKeyInAFolder_IsAnErrorOfItsFile(string name, string text, string message)
    {
        _folder.Write(name, text);

        var run = await CommandRun.Of("check", _folder.PathOf("."));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 file, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NothingToCheck_IsWrongAndNamesWhatWasSkipped()
    {
        _folder.Write("notes.yaml", "title: neither\n");

        var run = await CommandRun.Of("check", _folder.PathOf("."));

        Assert.Equal((1, "0 files, 0 errors, 0 warnings\n"), (run.ExitCode, run.Output));
        Assert.Equal(
            $"""
            skipped 1 file that is neither policy, scenario, problem nor dossiers: {_folder.PathOf("./notes.yaml")}
            error: there is nothing to check here
              help: a policy begins with `policy:`, a scenario with `scenario:`, a plan with `movement:`, a problem with `problem:`, dossiers with `"format": "emulation.dossiers/1"`

            """,
            run.Error);
    }

    [Fact]
    public async Task Check_NoSuchFile_CannotBeRead()
    {
        var run = await CommandRun.Of("check", _folder.PathOf("nothing.yaml"));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Check_PolicyWithTheIdOfABuiltInOne_IsRefusedAsEvaluateRefusesIt()
    {
        var law = File.ReadAllText(Repository.PathOf("src/Emulation.Policies/vietnam/vn.law-2022.yaml"));
        var (copy, changed) = (_folder.Write("copy.yaml", law), _folder.Write("dup.yaml", law.Replace("tier: 4", "tier: 5", StringComparison.Ordinal)));

        var (same, other, alone) = (await CommandRun.Of("check", copy), await CommandRun.Of("check", changed), await CommandRun.Of("check", changed, "--no-builtin"));

        Assert.Equal((0, 1, 0), (same.ExitCode, other.ExitCode, alone.ExitCode));
        Assert.Contains("error EMU2001: two policies have the id `vn.law-2022`", other.Error, StringComparison.Ordinal);
    }
}
