namespace Emulation.Cli.Tests.Commands;

public sealed class DeadlinesCommandTests : IDisposable
{
    private const string Regulation =
        """
        policy: test.school
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế của trường, en: Regulation of the school}
        scope: {units: [phong-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, kind: regulation}
        deadlines:
          filing: {says: {vi: Nộp hồ sơ, en: dossiers are handed in}, due: {before: 06-02, of: this-year}, cite: QC 5}
          after-contest: {says: {vi: "Đề nghị khen, sau cuộc thi", en: "proposals, after a contest"}, due: {working-days-after: 5, event: contest}, cite: QC 6}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "vi")]
    [InlineData("json", "en")]
    [InlineData("csv", "vi")]
    public async Task Deadlines_OfASchool_WritesTheFormat(string format, string lang)
    {
        var policy = _folder.Write("school.yaml", Regulation);
        var dossiers = _folder.Write("dossiers.jsonl", SmallDossiers.Lines(
            """{"id": "thcs-a", "level": "school", "parents": [{"unit": "phong-a"}]}"""));

        var run = await CommandRun.Of(
            "deadlines", "--unit", "thcs-a", "--period", "2024-2025", "--as-of", "2025-05-20", "--received", "2025-04-24", "--event", "contest=2025-04-25",
            "--policy", policy, "--dossiers", dossiers, "--holidays", Repository.PathOf("samples/school-year/holidays-2025-invented.yaml"),
            "--format", format, "--lang", lang);

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match($"{run.Output}\n{run.Error}", $"{format}-{lang}");
    }

    // Nothing is known of the unit but its id, nor of any event or holiday.
    [Fact]
    public async Task Deadlines_OfAUnitAlone_SaysWhatIsMissing()
    {
        var run = await CommandRun.Of("deadlines", "--unit", "thcs-a", "--period", "2024");

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match($"{run.Output}\n{run.Error}");
    }

    // Decree 98/2023 ended on 2025-07-01, before the last day of the school year; the deadlines of Decree 152/2025 are not known.
    [Fact]
    public async Task Deadlines_TextThatEndedInThePeriod_IsNamed()
    {
        var run = await CommandRun.Of("deadlines", "--unit", "thcs-a", "--period", "2024-2025");

        Assert.Equal(0, run.ExitCode);
        Snapshot.Match($"{run.Output}\n{run.Error}");
    }

    [Fact]
    public async Task Deadlines_NoTextSetsAny_SaysSo()
    {
        var run = await CommandRun.Of("deadlines", "--unit", "thcs-a", "--period", "2024-2025", "--as-of", "2025-06-30", "--policy", "vn.law-2022");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Deadlines of unit thcs-a, period 2024-2025", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "needs-a-unit", "--period", "2024")]
    [InlineData(2, "event", "--unit", "thcs-a", "--period", "2024", "--event", "contest")]
    [InlineData(2, "event-twice", "--unit", "thcs-a", "--period", "2024", "--event", "contest=2025-05-10", "--event", "contest=2025-05-11")]
    [InlineData(2, "receipt-twice", "--unit", "thcs-a", "--period", "2024", "--received", "2025-05-10", "--event", "receipt=2025-05-11")]
    [InlineData(3, "no-file", "--unit", "thcs-a", "--period", "2024", "--holidays", "nowhere.yaml")]
    public async Task Deadlines_Misused_SaysWhatIsWrong(int code, string name, params string[] args)
    {
        var run = await CommandRun.Of(["deadlines", .. args]);

        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Snapshot.Match(run.Error, name);
    }

    [Fact]
    public async Task Check_HolidayCalendar_IsRead()
    {
        var good = await CommandRun.Of("check", Repository.PathOf("samples/school-year/holidays-2025-invented.yaml"));
        var bad = await CommandRun.Of("check", _folder.Write("holidays.yaml", "holidays: 2025\nsource: an example\ndays-off: [2024-01-01]\n"));

        Assert.Equal((0, "1 file, 0 errors, 0 warnings\n"), (good.ExitCode, good.Output));
        Assert.Equal((1, "1 file, 1 error, 0 warnings\n"), (bad.ExitCode, bad.Output));
    }

    [Fact]
    public async Task Deadlines_UnitOrHolidaysThatAreNotThere_AreErrors()
    {
        var dossiers = _folder.Write("dossiers.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));
        var holidays = _folder.Write("holidays.yaml", "holidays: 2025\nsource: an example\ndays-off: [2024-01-01]\n");

        var run = await CommandRun.Of("deadlines", "--unit", "thcs-z", "--period", "2024", "--dossiers", dossiers, "--holidays", holidays);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("lists no unit `thcs-z`", run.Error, StringComparison.Ordinal);
        Assert.Contains("EMU6001", run.Error, StringComparison.Ordinal);
    }
}
