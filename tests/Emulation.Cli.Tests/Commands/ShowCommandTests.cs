namespace Emulation.Cli.Tests.Commands;

public sealed class ShowCommandTests : IDisposable
{
    private static readonly string[] _amendedLaw = ["law.yaml", "law-2005.yaml", "law-2013.yaml"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2005-06-13")]   // as it was written
    [InlineData("2014-06-01")]   // a criterion replaced in part, one taken out, a value added
    [InlineData("2015-01-01")]   // an award that was not compared
    public async Task Show_AmendedLaw_PrintsTheTextOfTheDayWithItsSources(string asOf)
    {
        var run = await Show("sample.law", asOf);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(WithoutFolder(run.Output), asOf);
    }

    [Theory]
    [InlineData("2004-07-01")]
    [InlineData("2014-06-01")]
    [InlineData("2023-12-31")]
    public async Task Show_AmendedLaw_IsAPolicyThatSaysTheSame(string asOf)
    {
        var first = await Show("sample.law", asOf);

        _folder.Write("shown.yaml", first.Output);
        var again = await CommandRun.Of("show", _folder.PathOf("shown.yaml"), "--as-of", asOf, "--no-builtin");

        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Equal(WithoutSources(first.Output), WithoutSources(again.Output));
    }

    [Theory]
    [InlineData("vn.law-2022", "2025-12-31")]
    [InlineData("vn.law-2022", "2026-01-01")]
    [InlineData("vn.decree-98-2023", "2024-06-15")]
    public async Task Show_BuiltInPolicy_IsAPolicyThatPasses(string policy, string asOf)
    {
        var shown = await CommandRun.Of("show", policy, "--as-of", asOf, "--policy", Repository.PathOf("samples/amend-the-law/amendment.yaml"));

        var checkedText = await CommandRun.Of("check", "--no-builtin", _folder.Write("shown.yaml", shown.Output));

        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.Equal((0, "", "1 file, 0 errors, 0 warnings\n"), (checkedText.ExitCode, checkedText.Error, checkedText.Output));
    }

    [Fact]
    public async Task Show_AmendingPolicy_ShowsWhatItAmends()
    {
        var amendment = await Show(Repository.PathOf("tests/corpus/good/amended/law-2013.yaml"), "2014-06-01", "law.yaml", "law-2005.yaml");

        Assert.Equal((await Show("sample.law", "2014-06-01")).Output, amendment.Output);
    }

    [Theory]
    [InlineData("sample.law", "2004-06-30", "error EMU4004: policy `sample.law` is not in force on 2004-06-30\n  help: it is in force in [2004-07-01, 2024-01-01)\n")]
    [InlineData("sample.lav", "2014-06-01", "error EMU4003: there is no policy `sample.lav`\n")]
    public async Task Show_NoText_SaysWhy(string policy, string asOf, string error)
    {
        var run = await Show(policy, asOf);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> Show(string policy, string asOf) => Show(policy, asOf, _amendedLaw);

    private static Task<CommandRun> Show(string policy, string asOf, params string[] files) => CommandRun.Of(
        ["show", policy, "--as-of", asOf, "--no-builtin", .. files.SelectMany(file => (string[])["--policy", Repository.PathOf($"tests/corpus/good/amended/{file}")])]);

    private static string WithoutFolder(string output) =>
        output.Replace(Repository.PathOf("tests/corpus/good/amended") + "/", "", StringComparison.Ordinal);

    private static IEnumerable<string> WithoutSources(string output) =>
        output.Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Split("  # ")[0].TrimEnd());
}
