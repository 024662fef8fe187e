namespace Emulation.Cli.Tests.Commands;

/// <summary>Results of a movement that are added to dossiers, and what is told of those that fit nobody.</summary>
public sealed class MovementResultsTests : IDisposable
{
    private const string Dossiers =
        """
        {"id": "thcs-mau", "level": "school", "collectives": [{"id": "to-van", "members": [], "ratings": {"2024-2025": "good"}}, {"id": "to-toan", "members": [], "ratings": {"2024-2025": "good"}, "movements": [{"movement": "hn.joining-hands-2022", "place": "leader"}]}]}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Evaluate_Results_ChangeTheYearlyEvaluation()
    {
        string[] verb =
        [
            "evaluate", Repository.PathOf("samples/movement-result/dossiers.json"), "--policy", Repository.PathOf("samples/movement-result/school-regulation.yaml"),
            "--as-of", "2025-06-15", "--award", "tap-the-tieu-bieu", "--format", "csv",
        ];

        var without = await CommandRun.WithInput("", verb);
        var with = await CommandRun.WithInput("", [.. verb, "--movement-results", Repository.PathOf("samples/movement-result/results.json")]);

        Assert.Equal(0, with.ExitCode);
        Assert.Contains("to-van,thcs-mau,tap-the-tieu-bieu,undetermined", without.Output, StringComparison.Ordinal);
        Assert.Contains("to-toan,thcs-mau,tap-the-tieu-bieu,undetermined", without.Output, StringComparison.Ordinal);
        Assert.Contains("to-van,thcs-mau,tap-the-tieu-bieu,eligible", with.Output, StringComparison.Ordinal);
        Assert.Contains("to-toan,thcs-mau,tap-the-tieu-bieu,undetermined", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ResultsWithTheOthersStated_SettleTheTitle()
    {
        var dossiers = await File.ReadAllTextAsync(Repository.PathOf("samples/movement-result/dossiers.json"));
        var stated = _folder.Write("dossiers.json", dossiers.Replace("\"to-toan\",", "\"to-toan\", \"movements\": [],", StringComparison.Ordinal));

        var run = await CommandRun.Of(
            "evaluate", stated, "--policy", Repository.PathOf("samples/movement-result/school-regulation.yaml"), "--as-of", "2025-06-15",
            "--award", "tap-the-tieu-bieu", "--format", "csv", "--movement-results", Repository.PathOf("samples/movement-result/results.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("to-toan,thcs-mau,tap-the-tieu-bieu,not-eligible", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ResultsThatDoNotCount_AreNoticed()
    {
        var results = (await File.ReadAllTextAsync(Repository.PathOf("samples/movement-result/results.json"))).Replace("green-school", "gren-school", StringComparison.Ordinal);
        var file = _folder.Write("results.json", results);

        var run = await CommandRun.Of(
            "evaluate", Repository.PathOf("samples/movement-result/dossiers.json"), "--policy", Repository.PathOf("samples/movement-result/school-regulation.yaml"),
            "--as-of", "2025-05-20", "--award", "tap-the-tieu-bieu", "--format", "csv", "--movement-results", file);

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(string.Join('\n', run.Error.Replace(file, "results.json", StringComparison.Ordinal).Split('\n').Where(line => line.Contains("EMU77", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("fits-nobody", """{"format": "emulation.movement-results/1", "movement": "hn.joining-hands-2022", "results": [{"kind": "collective", "unit": "thcs-mau", "candidate": "to-su", "place": "leader"}, {"kind": "collective", "unit": "thcs-khac", "candidate": "to-van", "place": "leader"}, {"kind": "collective", "unit": "thcs-mau", "candidate": "to-toan", "place": "participated"}]}""")]
    [InlineData("reversed", """{"format": "emulation.movement-results/1", "movement": "hn.joining-hands-2022", "from": "2025-06-01", "to": "2022-12-01", "results": []}""")]
    [InlineData("wrong", """{"format": "emulation.results/1", "movement": "hn.joining-hands-2022", "results": [{"kind": "collective", "unit": "thcs-mau", "candidate": "to-van", "place": "leader"}, {"kind": "collective", "unit": "thcs-mau", "candidate": "to-van", "place": "participated"}]}""")]
    public async Task Evaluate_ResultsThatDoNotFit_AreTold(string name, string results)
    {
        var file = _folder.Write("results.json", results);

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(Dossiers.ReplaceLineEndings(" ")), "evaluate", "-", "--as-of", "2025-06-15", "--format", "csv", "--award", "co-thi-dua-cap-bo-tinh",
            "--movement-results", file);

        Snapshot.Match(run.Error.Replace(file, "results.json", StringComparison.Ordinal), name);
    }

    [Fact]
    public async Task Evaluate_Rulings_AreNoticedWhereTheyCannotHold()
    {
        var policy = Repository.PathOf("tests/scenarios/quota/regulations/by-parent.yaml");
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(
                """
                {"id": "thcs-a", "level": "school", "parents": [{"unit": "cum-truong-x"}], "individuals": [
                  {"id": "gv-1", "ratings": {"2024-2025": "good"}, "rulings": [{"award": "giao-vien-tieu-bieu-theo-cap-tren", "outcome": "selected"}, {"award": "giao-vien-tieu-bieu-theo-cap-tren", "outcome": "not-selected"}]},
                  {"id": "gv-2", "ratings": {"2024-2025": "good"}, "rulings": [{"award": "giao-vien-tieu-bieu-theo-cap-tren", "outcome": "selected", "date": "2025-06-01"}]},
                  {"id": "gv-3", "ratings": {"2024-2025": "good"}, "rulings": [{"award": "giao-vien-tieu-bieu-theo-cap-tren", "outcome": "deferred"}]},
                  {"id": "gv-4", "ratings": {"2024-2025": "good"}, "rulings": [{"award": "giao-vien-tieu-bieu-theo-cap-tren", "outcome": "selected", "date": "2025-06-30"}]}]}
                """.ReplaceLineEndings(" ")),
            "evaluate", "-", "--as-of", "2025-06-15", "--format", "csv", "--award", "giao-vien-tieu-bieu-theo-cap-tren", "--policy", policy);

        Snapshot.Match(run.Error);
    }
}
