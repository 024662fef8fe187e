namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Where nobody can say which unit a mistake is about, no unit is decided.</summary>
public class BrokenRowTests
{
    [Theory]
    [InlineData("e:#REF!", "investigation", "pending!A2]: error EMU6021")]
    [InlineData("f:B2", "investigation", "pending!A2]: error EMU6020")]
    [InlineData("u1\u00A0", "investigation", "pending!A2]: error EMU6023")]
    [InlineData("u1\u200B", "investigation", "pending!A2]: error EMU6023")]
    [InlineData("x:<c r=\"{at}\" t=\"b\"><v>yes</v></c>", "investigation", "pending!A2]: error EMU6051")]
    [InlineData("", "e:#N/A", "pending!A2]: error EMU6027")]
    public async Task Evaluate_RowOfAnUnknownUnit_DecidesNoUnit(string unit, string kind, string told)
    {
        using var folder = new TemporaryFolder();
        var book = School(folder, workbook => workbook.Add("pending", ["unit", "candidate", "kind", "from"], [unit, "p1", kind, "2025-01-01"]));

        var run = await Evaluate(book);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(Candidates(run));
    }

    [Fact]
    public async Task Evaluate_NothingButBrokenCellsInARow_DecidesNoUnit()
    {
        using var folder = new TemporaryFolder();
        var book = School(folder, workbook => workbook.Add("pending", ["unit", "candidate"], ["e:#REF!", "e:#REF!"]));

        Assert.Empty(Candidates(await Evaluate(book)));
    }

    [Fact]
    public async Task Evaluate_IdOfAUnitBroken_DecidesNoUnit()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("book.xlsx");
        new RawWorkbook()
            .Add("units", ["id", "period", "period from", "period to"], ["e:#REF!", "2024", "2024-01-01", "2025-01-01"], ["u2", "2024", "2024-01-01", "2025-01-01"])
            .Add("individuals", ["unit", "id"], ["u2", "p2"])
            .Save(book);

        Assert.Empty(Candidates(await Evaluate(book)));
    }

    [Fact]
    public async Task Evaluate_HeadingBroken_DecidesNoUnit()
    {
        using var folder = new TemporaryFolder();
        var book = School(folder, workbook => workbook.Add("pending", ["unit", "candidate", "e:#REF!"]));

        Assert.Empty(Candidates(await Evaluate(book)));
    }

    [Fact]
    public async Task Evaluate_CellsThatAreWhole_DecidesAllUnits()
    {
        using var folder = new TemporaryFolder();
        var book = School(folder, workbook => workbook.Add("pending", ["unit", "candidate", "kind", "from", "# note"],
            ["u1", "p1", "investigation", "2025-01-01", ""], ["", "", "", "", "a remark"]));

        Assert.Equal(["p1", "p2"], Candidates(await Evaluate(book)));
    }

    [Fact]
    public async Task Evaluate_CellOfAKnownUnitBroken_RefusesThatUnitAlone()
    {
        using var folder = new TemporaryFolder();
        var book = School(folder, workbook => workbook.Add("pending", ["unit", "candidate", "kind"], ["u1", "e:#REF!", "investigation"]));

        Assert.Equal(["p2"], Candidates(await Evaluate(book)));
    }

    private static string School(TemporaryFolder folder, Action<RawWorkbook> add)
    {
        var book = folder.PathOf("book.xlsx");
        var workbook = new RawWorkbook()
            .Add("header", ["period", "period from", "period to"], ["2024-2025", "2024-09-01", "2025-09-01"])
            .Add("units", ["id"], ["u1"], ["u2"])
            .Add("individuals", ["unit", "id"], ["u1", "p1"], ["u2", "p2"]);
        add(workbook);
        workbook.Save(book);
        return book;
    }

    private static Task<CommandRun> Evaluate(string book) =>
        CommandRun.Of("evaluate", book, "--as-of", "2025-06-15", "--award", "lao-dong-tien-tien", "--format", "csv");

    private static IEnumerable<string> Candidates(CommandRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[1]);
}
