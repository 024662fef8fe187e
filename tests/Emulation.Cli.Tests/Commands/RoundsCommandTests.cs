namespace Emulation.Cli.Tests.Commands;

public class RoundsCommandTests
{
    /// <summary>A plan and entries in which everything happens: ties, rulings, shortages, minima, scores that are not known, and what no stream takes.</summary>
    private const string Plan = """
        movement: test.everything
        title: {vi: Mọi trường hợp, en: Every case}
        form: thematic
        launch: {by: department, cite: KH}
        runs: {from: 2021-01-01, to: 2021-07-01}
        documents: {KH: {number: 1/KH, kind: plan}}
        rounds:
          area:
            title: {vi: Vòng quận, en: District round}
            held: 2021-02
            takes: entries
            streams:
              models: {title: {vi: Mô hình, en: Models}, kind: model, by: district, at-most: 2, minimum: {score: area, at-least: 50}, rank-by: area, report-shortage: true, cite: KH}
              acts: {title: {vi: Tiết mục, en: Acts}, kind: act, by: everybody, at-most: 50%, rounding: floor, rank-by: [area, {score: length, order: asc}], ties: none, cite: KH, status: verified}
          city:
            title: {vi: Vòng thành phố, en: City round}
            takes: area
            streams:
              all: {title: {vi: Thành phố, en: City}, by: everybody, at-most: 1, rank-by: area, ties: all, cite: KH}
        feeds:
          took-part: {place: participated, entered: area, review: final, cite: KH}
          chosen: {place: outstanding, passed: area, review: final, cite: KH}
        """;

    private const string Entries = """
        {"format": "emulation.entries/1", "movement": "test.everything",
         "units": [
          {"id": "a", "level": "district"}, {"id": "b", "level": "district"}, {"id": "c", "level": "district"}, {"id": "d", "level": "district"},
          {"id": "a1", "level": "school", "parents": [{"unit": "a"}]}, {"id": "b1", "level": "school", "parents": [{"unit": "b"}]},
          {"id": "c1", "level": "school", "parents": [{"unit": "c"}]}],
         "entries": [
          {"id": "a-1", "kind": "model", "unit": "a1", "scores": {"area": 90.5}}, {"id": "a-2", "kind": "model", "unit": "a1", "scores": {"area": 80}},
          {"id": "a-3", "kind": "model", "unit": "a1", "scores": {"area": 80.0}}, {"id": "a-4", "kind": "model", "unit": "a1", "scores": {"area": 79.75}},
          {"id": "b-1", "kind": "model", "unit": "b1", "scores": {"area": 90.5}}, {"id": "b-2", "kind": "model", "unit": "b1", "scores": {"area": 70}},
          {"id": "b-3", "kind": "model", "unit": "b1"}, {"id": "b-4", "kind": "model", "unit": "b1", "scores": {"area": 49.5}},
          {"id": "c-1", "kind": "model", "unit": "c1", "scores": {"area": 71}}, {"id": "c-2", "kind": "model", "unit": "c1", "scores": {"area": 71}},
          {"id": "c-3", "kind": "model", "unit": "c1", "scores": {"area": 71}},
          {"id": "t-1", "kind": "act", "unit": "a1", "scores": {"area": 9, "length": 5}}, {"id": "t-2", "kind": "act", "unit": "b1", "scores": {"area": 8, "length": 4}},
          {"id": "t-3", "kind": "act", "unit": "c1", "scores": {"area": 8, "length": 4}}, {"id": "t-4", "kind": "act", "unit": "c1", "scores": {"area": 8, "length": 6}},
          {"id": "x-1", "kind": "household", "unit": "a1"}],
         "rulings": [{"round": "area", "stream": "models", "group": "c", "send": ["c-2"], "decided": "2021-02-26", "document": "BB 03"}]}
        """;

    [Theory]
    [InlineData("text", "vi")]
    [InlineData("text", "en")]
    [InlineData("json", "en")]
    public async Task Rounds_EveryCase_IsToldInTheFormat(string format, string language)
    {
        using var folder = new TemporaryFolder();
        var (plan, entries) = (folder.Write("plan.yaml", Plan), folder.Write("entries.json", Entries));

        var run = await CommandRun.Of("rounds", plan, entries, "--format", format, "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output.Replace(entries, "entries.json", StringComparison.Ordinal) + "\n" + run.Error.Replace(entries, "entries.json", StringComparison.Ordinal),
            $"{format}-{language}");
    }

    [Fact]
    public async Task Rounds_OutAndResults_HoldOnlyWhatIsSettled()
    {
        using var folder = new TemporaryFolder();
        var (plan, entries, next, results) =
            (folder.Write("plan.yaml", Plan), folder.Write("entries.json", Entries), folder.PathOf("next.json"), folder.PathOf("results.json"));

        var run = await CommandRun.Of("rounds", plan, entries, "--to", "area", "--out", next, "--results", results);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no result yet, for their place is not settled: a-2, a-3, b-2, b-3", run.Error, StringComparison.Ordinal);
        Snapshot.Match($"{await File.ReadAllTextAsync(next)}\n{await File.ReadAllTextAsync(results)}");
    }

    [Theory]
    [InlineData("one-file", "--out", "next.json", "--results", "next.json")]
    [InlineData("later-file", "--results", "results.json")]
    public async Task Rounds_FilesThatDoNotFit_AreWrongUsage(string name, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var (plan, entries, later) = (folder.Write("plan.yaml", Plan), folder.Write("entries.json", Entries), folder.PathOf("later.json"));
        await CommandRun.Of("rounds", plan, entries, "--to", "area", "--out", later);

        var run = await CommandRun.Of(["rounds", plan, name == "later-file" ? later : entries, .. options.Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? folder.PathOf(word) : word)]);

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(folder.PathOf(options[^1])));
        Snapshot.Match(run.Error.Replace(Path.GetDirectoryName(plan)! + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), name);
    }
}
