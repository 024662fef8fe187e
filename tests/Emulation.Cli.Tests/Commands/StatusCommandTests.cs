using System.Text.Json.Nodes;

namespace Emulation.Cli.Tests.Commands;

public class StatusCommandTests
{
    private const string Plan = """
        movement: test.help
        title: {vi: Chung tay, en: Joining hands}
        form: thematic
        launch: {by: department, cite: KH}
        runs: {from: 2024-01-01, to: 2025-07-01}
        documents: {KH: {number: 1/KH, kind: plan}}
        records:
          kinds: {visit: {says: {vi: Thăm, en: A visit}}}
          reporting: {by: 2025-06-15, late: not-counted, cite: KH}
        indicators:
          districts: {says: {vi: Quận có hoạt động, en: Districts with something going on}, count: coverage, units: {level: district}, target: all, cite: KH, status: verified}
          visits: {says: {vi: Lượt thăm, en: Visits}, count: records, kinds: visit, each: {units: {level: district}, target: 2}}
          reports: {says: {vi: Trường có báo cáo, en: Schools that report}, count: units, units: {level: school}, obliged: {level: school}, target: all}
        workflow:
          units: {level: school}
          steps:
            draft: {says: {vi: Dự thảo, en: Draft}, by: school, states: [points], own: [points], from: 2024-01-01, to: 2024-10-01, cite: KH}
            approve: {says: {vi: Phê duyệt, en: Approve}, by: district, after: draft, cite: KH}

        """;

    private const string Records = """
        {"format": "emulation.movement-records/1", "movement": "test.help", "units": [{"id": "a", "level": "district", "clusters": ["k"]}, {"id": "b", "level": "district"}, {"id": "a1", "level": "school", "parents": [{"unit": "a"}], "clusters": ["k"]}, {"id": "a2", "level": "school", "parents": [{"unit": "a"}]}, {"id": "b1", "level": "school", "parents": [{"unit": "b"}]}]}
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02"}
        {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02"}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-03-01", "reported": "2024-03-02"}
        {"id": "2", "unit": "a1", "kind": "visit", "date": "2024-03-02", "reported": "2024-03-02"}
        {"id": "3", "unit": "b1", "kind": "visit", "date": "2025-06-10", "reported": "2025-06-20"}
        {"id": "4", "unit": "c1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02"}
        {"id": "5", "unit": "a1", "step": "draft", "by": "a1", "date": "2024-09-09", "reported": "2024-09-09", "states": {"points": "đọc sách"}}
        {"id": "6", "unit": "a1", "step": "approve", "by": "a", "date": "2024-09-08", "reported": "2024-09-08"}
        {"id": "7", "unit": "a2", "step": "draft", "by": "a", "reported": "2024-09-09", "states": {"points": null}}
        {"id": "8", "unit": "b1", "step": "approve", "reported": "2024-09-09"}
        {"id": "9", "unit": "b1", "step": "draft", "date": "2024-10-01", "reported": "2024-10-01", "states": {"points": "Đọc  sách"}}
        """;

    [Theory]
    [InlineData("en", "text", "district")]
    [InlineData("vi", "text", "district")]
    [InlineData("en", "text", "cluster")]
    [InlineData("en", "json", "district")]
    public async Task Status_SmallMovement_SaysWhereItStands(string language, string format, string by)
    {
        using var folder = new TemporaryFolder();
        var (plan, records) = (folder.Write("plan.yaml", Plan), folder.Write("records.jsonl", Records));

        var run = await CommandRun.Of("status", plan, records, "--lang", language, "--format", format, "--by", by);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));   // steps are refused
        Snapshot.Match(run.Output.Replace(records, "records.jsonl", StringComparison.Ordinal), $"{format}-{language}-{by}");
    }

    [Fact]
    public async Task Status_OutputFile_HoldsWhatWouldBeShown()
    {
        using var folder = new TemporaryFolder();
        var (plan, records) = (folder.Write("plan.yaml", Plan), folder.Write("records.jsonl", Records));

        var run = await CommandRun.Of("status", plan, records, "--format", "json", "--as-of", "2024-02-02", "--out", folder.PathOf("status.json"));

        var written = JsonNode.Parse(await File.ReadAllTextAsync(folder.PathOf("status.json")))!;
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal("1", written["indicators"]![0]!["whole"]!["value"]!.GetValue<string>());
        Assert.Equal("not-met", written["indicators"]![0]!["whole"]!["outcome"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("", "\"value\": -5", "`-5` is not a number from 0 on")]
    [InlineData(", \"figures\": {\"pupils\": -10}", "\"value\": 5", "`-10` is not a number from 0 on")]
    public async Task Status_NumberBelowZero_IsRefused(string figures, string value, string message)
    {
        using var folder = new TemporaryFolder();
        var records = $$"""
            {"format": "emulation.movement-records/1", "movement": "test.help", "units": [{"id": "a1", "level": "school"{{figures}}}]}
            {"id": "1", "unit": "a1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02", {{value}}}
            """;

        var run = await CommandRun.Of("status", folder.Write("plan.yaml", Plan), folder.Write("records.jsonl", records));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("-50%", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_RecordsFromSeveralFilesAndStandardInput_AreOne()
    {
        using var folder = new TemporaryFolder();
        var (plan, records) = (folder.Write("plan.yaml", Plan), folder.Write("records.jsonl", Records));
        const string More = """
            {"format": "emulation.movement-records/1", "movement": "test.help", "records": [{"id": "99", "unit": "b1", "kind": "visit", "date": "2024-02-01", "reported": "2024-02-02"}]}
            """;

        var run = await CommandRun.WithInput(More, "status", plan, records, "-");

        Assert.Contains("districts  2 of 2", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other-movement", """{"format": "emulation.movement-records/1", "movement": "test.other", "records": [{"id": "1", "unit": "a", "kind": "visit"}]}""")]
    [InlineData("broken", """{"format": "emulation.movement-records/1", "movement": "test.help", "records": [{"id": "1"]}""")]
    public async Task Status_RecordsWithErrors_EndsWithOne(string name, string records)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("records.json", records);

        var run = await CommandRun.Of("status", folder.Write("plan.yaml", Plan), file);

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Error.Replace(file, "records.json", StringComparison.Ordinal), name);
    }

    [Fact]
    public async Task Check_Records_AreRecognised()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.jsonl", Records);
        folder.Write("plan.yaml", Plan);

        var run = await CommandRun.Of("check", folder.PathOf(""));

        Assert.Equal((0, "2 files, 0 errors, 0 warnings\n", ""), (run.ExitCode, run.Output, run.Error));
    }
}
