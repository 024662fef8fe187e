namespace Emulation.Cli.Tests.Selection;

public sealed class ProblemCommandTests : IDisposable
{
    private const string Select = "problem: select\ntotal: 1\ncandidates: [{id: a, score: 2}, {id: b, score: 1}]\n";
    private const string Pair = "problem: pair\nhelpers: [{id: a}]\nhelped: [{id: x}]\ncosts: {x: {a: 3}}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Select_StandardInput_IsReadAndAnswered()
    {
        var run = await CommandRun.WithInput(Select, "select", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Selected: 1, for 1 place\n  1. a (score 2)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Select_EveryKind_IsAnsweredAndPairOnlyPairings()
    {
        var (selected, paired, refused) = (
            await CommandRun.WithInput(Pair, "select", "-"), await CommandRun.WithInput(Pair, "pair", "-"), await CommandRun.WithInput(Select, "pair", "-"));

        Assert.Equal(selected, paired);
        Assert.Equal(0, paired.ExitCode);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Equal(
            "error: stdin is a problem of kind `select`, which `pair` does not answer\n  help: write `emulation select -`\n", refused.Error);
    }

    [Fact]
    public async Task Select_Out_WritesTheFileWhenItIsComplete()
    {
        var (file, answer) = (_folder.Write("problem.yaml", Select), _folder.PathOf("answer.json"));

        var run = await CommandRun.Of("select", file, "--format", "json", "--out", answer);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Contains("\"format\": \"emulation.answer/1\"", await File.ReadAllTextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Select_WrongProblem_SaysWhereAndWritesNothing()
    {
        var (file, answer) = (_folder.Write("problem.yaml", Select.Replace("id: b", "id: a", StringComparison.Ordinal)), _folder.PathOf("answer.json"));

        var run = await CommandRun.Of("select", file, "--out", answer);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("problem.yaml(3,33): error EMU7101: there are two candidates `a`", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(answer));
    }

    [Fact]
    public async Task Select_MissingFileOrWord_EndsAsUsageSays()
    {
        Assert.Equal(3, (await CommandRun.Of("select", _folder.PathOf("none.yaml"))).ExitCode);
        Assert.Equal(2, (await CommandRun.Of("select")).ExitCode);
        Assert.Equal(2, (await CommandRun.Of("select", "-", "--format", "xlsx")).ExitCode);
    }

    [Fact]
    public async Task Check_Problem_IsToldByItsFirstKey()
    {
        _folder.Write("a/problem.yaml", Select);
        _folder.Write("a/problem.json", """{"problem": "select", "total": 1, "candidates": [{"id": "a", "score": 1}, {"id": "a", "score": 1}]}""");

        var run = await CommandRun.Of("check", _folder.PathOf("a"));

        Assert.Equal((1, "2 files, 1 error, 0 warnings\n"), (run.ExitCode, run.Output));
        Assert.Contains("error EMU7101", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("select")]
    [InlineData("pair")]
    public async Task Help_HasAnExample(string verb)
    {
        var run = await CommandRun.Of(verb, "--help");

        Assert.Contains($"  emulation {verb} ", run.Output[run.Output.IndexOf("Example", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }
}
