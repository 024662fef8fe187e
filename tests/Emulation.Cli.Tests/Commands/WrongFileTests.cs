namespace Emulation.Cli.Tests.Commands;

/// <summary>A file that is something else than a verb takes is told what it is, and who takes it.</summary>
public sealed class WrongFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rounds-records", "rounds", "hue.exemplary-2020", "records.json")]
    [InlineData("rounds-swapped", "rounds", "entries.json", "plan.yaml")]
    [InlineData("status-swapped", "status", "records.json", "plan.yaml", "--as-of", "2025-06-15")]
    [InlineData("evaluate-entries", "evaluate", "entries.json", "--as-of", "2025-06-15")]
    [InlineData("evaluate-plan", "evaluate", "plan.yaml", "--as-of", "2025-06-15")]
    public async Task Run_FileOfAnotherKind_SaysWhatItIs(string name, params string[] args)
    {
        _folder.Write("plan.yaml", "movement: x\n");
        _folder.Write("entries.json", """{"format": "emulation.entries/1", "movement": "x", "units": [], "entries": []}""");
        _folder.Write("records.json", """{"format": "emulation.movement-records/1", "movement": "x", "units": [], "records": []}""");

        var run = await CommandRun.Of([.. args.Select(arg => arg.EndsWith(".json", StringComparison.Ordinal) || arg == "plan.yaml" ? _folder.PathOf(arg) : arg)]);

        Assert.Equal(2, run.ExitCode);
        Snapshot.Match(Plain(run.Error), name);
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("nothing-known", "foo: 1\n")]
    [InlineData("plan-without-its-key", "launch: {by: department, cite: KH}\nruns: {from: 2021-01-01}\n")]
    public async Task Check_FileWithoutItsFirstKey_SaysWhatItCouldBe(string name, string text)
    {
        var run = await CommandRun.Of("check", _folder.Write("file.yaml", text));

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("a policy lacks", run.Error, StringComparison.Ordinal);
        Snapshot.Match(Plain(run.Error + run.Output), name);
    }

    [Fact]
    public async Task Check_PlanWithEntries_HoldsThemAgainstThePlan()
    {
        var plan = _folder.Write("plan.yaml", await File.ReadAllTextAsync(Repository.PathOf("samples/movement-result/plan.yaml")));
        var entries = (await File.ReadAllTextAsync(Repository.PathOf("samples/movement-result/entries.json"))).Replace("\"review\"", "\"reveiw\"", StringComparison.Ordinal);

        var run = await CommandRun.Of("check", plan, _folder.Write("entries.json", entries));

        Assert.Contains("the score `reveiw`, which the plan does not ask for, and no `review`", run.Error, StringComparison.Ordinal);
    }

    private string Plain(string text) => text.Replace(Path.GetDirectoryName(_folder.PathOf("x"))! + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
