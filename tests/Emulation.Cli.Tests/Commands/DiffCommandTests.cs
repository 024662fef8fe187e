namespace Emulation.Cli.Tests.Commands;

/// <summary>Two drafts of one regulation: what differs, and for whom.</summary>
public sealed class DiffCommandTests : IDisposable
{
    // The second draft drops the criterion on lessons, asks for an excellent rating where the first asked for a good one under
    // the same words, adds one on discipline, and halves the quota.
    private const string First = """
        policy: x.rules
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Dự thảo 1, en: Draft 1}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, kind: regulation}
        attested:
          lessons:
            says: {vi: dự giờ đủ, en: visited enough lessons}
            asks: {vi: tổ trưởng, en: head of the group}
        awards:
          giao-vien-gioi:
            name: {vi: Giáo viên giỏi, en: Excellent Teacher}
            kind: title
            subject: individual
            tier: 1
            cite: QC 3
            quota: {at-most: 20%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7}
            rank-by: {rating: true, order: desc}
            criteria:
              year:
                says: {vi: Xếp loại đạt mức quy định, en: rated as required}
                cite: QC 3.1
                when: {rating: good}
              lessons:
                says: {vi: Dự giờ đủ số tiết, en: visited enough lessons}
                cite: QC 3.2
                when: {attested: lessons}
        """;

    private const string Second = """
        policy: x.rules
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Dự thảo 2, en: Draft 2}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 16/QC-THCS, kind: regulation}
        awards:
          giao-vien-gioi:
            name: {vi: Giáo viên giỏi, en: Excellent Teacher}
            kind: title
            subject: individual
            tier: 1
            cite: QC 4
            quota: {at-most: 10%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7}
            rank-by: {rating: true, order: desc}
            criteria:
              year:
                says: {vi: Xếp loại đạt mức quy định, en: rated as required}
                cite: QC 4.1
                when: {rating: excellent}
              no-warning:
                says: {vi: Không bị kỷ luật từ cảnh cáo, en: no warning}
                cite: QC 4.2
                when: {not: {discipline: warning}}
        """;

    // Of three teachers rated good, excellent and excellent, the first loses, the second gains, of the third a fact is missing now.
    private const string Unit =
        """{"id": "thcs-a", "level": "school", "individuals": [{"id": "gv-1", "ratings": {"2024-2025": "good"}, "attested": {"lessons": true}, "disciplines": []}, {"id": "gv-2", "ratings": {"2024-2025": "excellent"}, "attested": {"lessons": false}, "disciplines": []}, {"id": "gv-3", "ratings": {"2024-2025": "excellent"}, "attested": {"lessons": true}}]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "vi")]
    [InlineData("json", "en")]
    public async Task Diff_TwoDraftsWithDossiers_TellsWhatDiffersAndForWhom(string format, string lang)
    {
        var run = await Diff("--format", format, "--lang", lang, "--dossiers", _folder.Write("d.jsonl", SmallDossiers.Lines(Unit)),
            "--as-of-a", "2025-06-15", "--as-of-b", "2025-06-15");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(System.Text.RegularExpressions.Regex.Replace(run.Output, "sha256:[0-9a-f]+", "sha256:…"), $"{format}-{lang}");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Diff_FailOnDiff_EndsWithOneOnlyWhereAsked(bool asked, int code) =>
        Assert.Equal(code, (await Diff(asked ? ["--fail-on-diff"] : [])).ExitCode);

    [Fact]
    public async Task Diff_OnePolicyWithItself_SaysThatNothingDiffers()
    {
        var run = await CommandRun.Of("diff", "vn.law-2022", "vn.law-2022", "--fail-on-diff");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("0 differences of text\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "there is no policy `vn.law-1999`", "vn.law-1999", "vn.law-2022")]
    [InlineData(1, "is not in force on 2020-01-01", "vn.law-2022", "vn.law-2022", "--as-of-a", "2020-01-01")]
    [InlineData(2, "give `--as-of-a` and `--as-of-b`", "vn.law-2022", "vn.law-2022", "--dossiers", "d.jsonl")]
    public async Task Diff_WhatCannotBeCompared_IsRefused(int code, string says, params string[] args)
    {
        var run = await CommandRun.Of(["diff", .. args]);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> Diff(params string[] options) =>
        CommandRun.Of(["diff", _folder.Write("first.yaml", First), _folder.Write("second.yaml", Second), .. options]);
}
