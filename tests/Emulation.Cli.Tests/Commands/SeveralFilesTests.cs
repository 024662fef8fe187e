using Emulation.Cli.Tests.Spreadsheets;

namespace Emulation.Cli.Tests.Commands;

/// <summary>A unit is decided once for a period, in however many files it stands; and nothing at all is told.</summary>
public sealed class SeveralFilesTests : IDisposable
{
    private const string Title = "lao-dong-tien-tien";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Evaluate_UnitInTwoFiles_IsDecidedOnceAndBothPlacesAreTold()
    {
        var first = _folder.Write("a.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));
        var book = _folder.PathOf("b.xlsx");
        new RawWorkbook().Add("units", ["name", "id", "period", "period from", "period to"], ["A", "thcs-a", "2024-2025", "2024-09-01", "2025-09-01"]).Save(book);

        var run = await CommandRun.WithInput(
            SmallDossiers.Lines(SmallDossiers.UnitB, SmallDossiers.UnitA), "evaluate", first, "-", book, "--as-of", "2025-06-15", "--award", Title, "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["gv-001", "gv-002", "gv-003", "cv-001"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[1]));
        var told = run.Error.Split('\n').Where(line => !line.StartsWith("notice ", StringComparison.Ordinal));
        Snapshot.Match(string.Join('\n', told).Replace(_folder.PathOf(""), "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_FileTwice_IsDecidedOnce()
    {
        var file = _folder.Write("a.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));

        var run = await CommandRun.Of("evaluate", file, file, "--as-of", "2025-06-15", "--award", Title, "--format", "csv");

        Assert.Equal((1, 4), (run.ExitCode, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Fact]
    public async Task Evaluate_UnitOfTwoPeriods_IsDecidedForBoth()
    {
        var year = SmallDossiers.UnitB.Replace("2025-01-01", "2024-01-01", StringComparison.Ordinal)
            .Replace("\"from\": \"2024-01-01\"", "\"from\": \"2023-01-01\"", StringComparison.Ordinal).Replace("\"2024\"", "\"2023\"", StringComparison.Ordinal);
        var (before, after) = (_folder.Write("a.jsonl", SmallDossiers.Lines(year)), _folder.Write("b.jsonl", SmallDossiers.Lines(SmallDossiers.UnitB)));

        var run = await CommandRun.Of("evaluate", before, after, "--as-of", "2025-06-15", "--award", Title, "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("units.json", """{"format": "emulation.dossiers/1", "units": []}""", "no unit follows the header")]
    [InlineData("header.jsonl", """{"format": "emulation.dossiers/1"}""", "no unit follows the header")]
    [InlineData("csv/units.csv", "id,name\n", "the table `units.csv` has no row")]
    public async Task Run_NoUnit_IsWarnedOf(string name, string text, string message)
    {
        var file = _folder.Write(name, text);
        var path = name.EndsWith(".csv", StringComparison.Ordinal) ? Path.GetDirectoryName(file)! : file;

        var (check, evaluate) = (await CommandRun.Of("check", path), await CommandRun.Of("evaluate", path, "--as-of", "2025-06-15"));

        Assert.Contains($"warning EMU3007: {message}\n", check.Error, StringComparison.Ordinal);
        Assert.Contains($"warning EMU3007: {message}\n", evaluate.Error, StringComparison.Ordinal);
        Assert.Equal("1 file, 0 errors, 1 warning\n", check.Output);
    }

    [Fact]
    public async Task Check_EmptyFile_IsAnError()
    {
        var run = await CommandRun.Of("check", _folder.Write("empty.jsonl", ""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("EMU3001", run.Error, StringComparison.Ordinal);
    }
}
