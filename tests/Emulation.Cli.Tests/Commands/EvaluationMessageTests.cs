namespace Emulation.Cli.Tests.Commands;

/// <summary>What somebody who evaluates is told besides the decisions, word for word.</summary>
public sealed class EvaluationMessageTests : IDisposable
{
    private const string Records =
        """
        {"id": "thcs-a", "level": "school", "individuals": [
          {"id": "gv-001",
           "ratings": {"2024-2025": [{"id": "xl-1", "level": "good"}, {"id": "xl-2", "level": "completed"}]},
           "titles": [
             {"id": "t1", "award": "lao-dong-tien-tien", "period": "2022-2023", "decided": "2023-06-20"},
             {"id": "t2", "award": "lao-dong-tien-tien", "period": "2022-2023", "decided": "2023-06-21"},
             {"id": "t3", "award": "chien-si-thi-dua-co-so", "period": "2023-2024", "decided": "2024-06-20", "status": "revoked"},
             {"id": "t4", "award": "lao-dong-tien-tien", "period": "2023-2024", "decided": "2025-06-30"}],
           "votes": [{"award": "chien-si-thi-dua-co-so", "held": "2025-06-20", "for": 14, "members": 15}, {"award": "chien-si-thi-dua-co-so", "held": "2025-06-12", "for": 9, "members": 15}],
           "rulings": [{"award": "chien-si-thi-dua-co-so", "outcome": "selected"}]}]}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("before-every-policy", "2003-01-01")]
    [InlineData("text-not-encoded", "2026-11-01")]
    [InlineData("text-not-encoded-allowed", "2026-11-01", "--allow-unverified")]
    [InlineData("received-before-the-text", "2026-11-21", "--received", "2026-09-15")]
    [InlineData("received-with-the-text", "2026-11-21", "--received", "2026-10-01")]
    [InlineData("received-after-the-decision", "2026-11-21", "--received", "2026-11-22")]
    [InlineData("decree-lapsed", "2025-08-01")]
    [InlineData("before-the-period", "2024-08-31")]
    [InlineData("unknown-policy", "2025-06-15", "--policy", "vn.law-2021")]
    [InlineData("policy-not-in-force", "2025-08-01", "--policy", "vn.decree-98-2023")]
    public async Task Evaluate_Date_SaysWhatItRestsOn(string name, string asOf, params string[] options)
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), ["evaluate", "-", "--as-of", asOf, "--format", "jsonl", .. options]);

        Snapshot.Match(run.Error, name);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task Evaluate_RecordsNotAtFaceValue_AreNoticed(string lang)
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(Records.ReplaceLineEndings(" ")), "evaluate", "-", "--as-of", "2025-06-15", "--format", "csv", "--lang", lang);

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Error, lang);
    }

    [Fact]
    public async Task Evaluate_RegulationUnderALapsedDecree_IsNoticed()
    {
        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-08-01", "--format", "jsonl",
            "--policy", Repository.PathOf("samples/school-year/school-regulation.yaml"));

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Error);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task Evaluate_PolicyThatBindsNoUnit_IsNoticed(string lang)
    {
        var policy = _folder.Write("rules.yaml", Rules("", "").Replace("thcs-a", "thcs-bm", StringComparison.Ordinal));

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", "csv", "--lang", lang, "--policy", policy);

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Error, lang);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Evaluate_Draft_DecidesWhereItIsAllowed(bool allowed, int code)
    {
        var policy = _folder.Write("rules.yaml", Rules("status: draft", ""));

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            ["evaluate", "-", "--as-of", "2025-06-15", "--policy", policy, .. allowed ? ["--allow-drafts"] : Array.Empty<string>()]);

        Assert.Equal(code, run.ExitCode);
        Assert.Equal(allowed, run.Output.Contains("Policy x.rules: Rules\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no-receipt-date")]
    [InlineData("received-earlier", "--received", "2025-05-31")]
    public async Task Evaluate_PolicyWithATransition_SaysWhichTextDecides(string name, params string[] options)
    {
        var policy = _folder.Write("rules.yaml", NewRules("replaces: [x.old]"));
        var old = _folder.Write("old.yaml", Rules("", "").Replace("x.rules", "x.old", StringComparison.Ordinal)
            .Replace("from: 2024-09-01", "from: 2024-09-01, to: 2025-06-01", StringComparison.Ordinal));

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            ["evaluate", "-", "--as-of", "2025-06-15", "--format", "jsonl", "--policy", policy, "--policy", old, .. options]);

        Snapshot.Match(run.Error, name);
    }

    [Fact]
    public async Task Evaluate_EarlierTextThatIsNotThere_IsAnError()
    {
        var policy = _folder.Write("rules.yaml", NewRules("replaces: [x.old]"));

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA),
            "evaluate", "-", "--as-of", "2025-06-15", "--format", "jsonl", "--policy", policy, "--received", "2025-05-31");

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Error.Replace(policy, "rules.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("draft", "status: draft", "")]
    [InlineData("instrument", "", "known-instruments:\n  - {document: {number: 9/QC, issued: 2025-01-01, kind: regulation}, amends: x.rules, from: 2025-05-01, affects: [giay-khen], status: unverified}\n")]
    public async Task Evaluate_OwnPolicy_SaysWhyItDoesNotDecide(string name, string status, string instruments)
    {
        var policy = _folder.Write("rules.yaml", Rules(status, instruments));

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitA), "evaluate", "-", "--as-of", "2025-06-15", "--format", "jsonl", "--policy", policy);

        Snapshot.Match(run.Error.Replace(policy, "rules.yaml", StringComparison.Ordinal), name);
    }

    private static string NewRules(string replaces) => Rules(replaces, "").Replace("from: 2024-09-01", "from: 2025-06-01", StringComparison.Ordinal) + """

        documents:
          QC: {number: 16/QC-THCS, kind: regulation}
        transition: {dossiers-received-before: 2025-06-01, follow: earlier, cite: QC 9}
        """;

    private static string Rules(string status, string instruments) => $$"""
        policy: x.rules
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế, en: Rules}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        {{status}}
        {{instruments}}
        """;
}
