using System.Globalization;
using Emulation.Cli.Spreadsheets.Reading;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Workbooks that no honest program writes are told, and never end the run or fill memory.</summary>
public class HostileWorkbookTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Check_CellsThatAreNotWhatTheySay_AreTold()
    {
        using var folder = new TemporaryFolder();
        var book = Plain()
            .Add("individuals", ["unit", "id", "name", "attested: conduct", "score: council", "died"],
                ["u", "p1", "", "x:<c r=\"{at}\" t=\"b\"><v> 1 </v></c>", "", ""],
                ["u", "p2", "", "x:<c r=\"{at}\" t=\"b\"><v>TRUE</v></c>", "", ""],
                ["u", "p3", "", "b:2", "", ""],
                ["u", "x:<c r=\"{at}\" s=\"4\"><v>1.4</v></c>", "", "", "", ""],
                ["u", "x:<c r=\"{at}\" s=\"4\"><v>6</v></c>", "", "", "", ""],
                ["u", "x:<c r=\"{at}\" t=\"d\"><v>2012-09-01</v></c>", "", "", "", ""],
                ["u", "p7", "", "", "n:1e-30", ""],
                ["u", "p8", "", "", "", "x:<c r=\"{at}\" t=\"d\"><v>2012-09-01T17:00:00Z</v></c>"],
                ["u", "p9", new string('x', 32_768), "", "", ""],
                ["u", "p_xD800_", "", "", "", ""],
                ["u", "p11", "a_x000D_", "", "", ""],
                ["u", "p12", "_xFFFD_", "", "", ""]);

        Snapshot.Match(await Check(book, folder));
    }

    [Fact]
    public async Task Read_CellsOfEveryType_MeanTheSame()
    {
        using var folder = new TemporaryFolder();
        var book = Plain().Add("individuals", ["unit", "id", "name", "position", "attested: a", "died", "service\nfrom"],
            ["u", "x:<c r=\"{at}\" t=\"str\"><f>A1</f><v>p_x0020_1</v></c>",
                "x:<c r=\"{at}\" t=\"str\"><f>A1</f><v></v></c>", "x:<c r=\"{at}\" t=\"str\"><f>A1</f><v/></c>",
                "x:<c r=\"{at}\" t=\"b\"><v> true </v></c>", "x:<c r=\"{at}\" t=\"d\"><v>2025-01-02T00:00:00</v></c>", "2012-09-01"]);

        var person = Assert.Single((await Read(book, folder)).Individuals);

        Assert.Equal(("p 1", null, null), (person.Id.Value, person.Name, person.Position));
        Assert.Equal([("a", true)], person.Dossier.Attested.All.Select(fact => (fact.Item1, fact.Item2)));
        Assert.Equal((new(2025, 1, 2), new(2012, 9, 1)), (person.Died!.Value, person.ServiceFrom!.Value));
    }

    [Theory]
    [InlineData("other", "pending", "<worksheet/>")]
    [InlineData("chartsheet", "pending", "<chartsheet/>")]
    [InlineData("chartsheet", "Sheet 9", "<worksheet/>")]
    [InlineData("worksheet", "pending", "<chartsheet/>")]
    public async Task Check_SheetThatIsNoWorksheet_IsNotPassedOver(string type, string name, string xml)
    {
        using var folder = new TemporaryFolder();
        var book = Plain().AddXml(name, "");
        book.Types[name] = type;
        book.Parts["xl/sheet2.xml"] = xml;

        var told = await Check(book, folder);

        Assert.Contains($"[{name}!A1]: error EMU60{(name == "pending" ? "12" : "13")}", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_Chart_IsPassedOver()
    {
        using var folder = new TemporaryFolder();
        var book = Plain().Add("individuals", ["unit", "id"], ["u", "p"]).AddXml("Chart 1", "");
        book.Types["Chart 1"] = "chartsheet";
        book.Parts["xl/sheet3.xml"] = $"<chartsheet xmlns=\"{Main}\"/>";

        Assert.Single((await Read(book, folder)).Individuals);
    }

    [Fact]
    public async Task Read_CellsOutOfOrder_StandWhereTheySay()
    {
        using var folder = new TemporaryFolder();
        var book = Plain().AddXml("individuals", Row(1, ("B1", "id"), ("A1", "unit")) + Row(2, ("B2", "p"), ("A2", "u")));

        Assert.Equal("p", Assert.Single((await Read(book, folder)).Individuals).Id.Value);
    }

    [Theory]
    [InlineData("A2", "A2")]        // a cell twice
    [InlineData("A2", "B3")]        // a cell of another row
    [InlineData("A2", "b2")]        // no name of a cell
    public async Task Check_CellsThatNobodyCanPlace_AreTold(string first, string second)
    {
        using var folder = new TemporaryFolder();
        var book = Plain().AddXml("individuals", Row(1, ("A1", "unit"), ("B1", "id")) + Row(2, (first, "u"), (second, "p")));

        Assert.Contains("[individuals!A1]: error EMU6012: the sheet `individuals` is damaged", await Check(book, folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_RowTwice_IsTold()
    {
        using var folder = new TemporaryFolder();
        var book = Plain().AddXml("individuals", Row(1, ("A1", "unit"), ("B1", "id")) + Row(2, ("A2", "u"), ("B2", "p")) + Row(2, ("A2", "u"), ("B2", "q")));

        Assert.Contains("[individuals!A1]: error EMU6012", await Check(book, folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_EmptyCellsBeyondTheLast_AreNothing()
    {
        using var folder = new TemporaryFolder();
        var book = Plain().AddXml("individuals", Row(1, ("A1", "unit"), ("B1", "id")) + Row(2, ("A2", "u"), ("B2", "p"))
            + "<row r=\"5\"><c r=\"XFE5\" s=\"1\"/></row><row r=\"1048577\"><c r=\"A1048577\" s=\"1\"/></row>");

        Assert.Single((await Read(book, folder)).Individuals);
    }

    [Fact]
    public async Task Check_TextBeyondTheLastColumn_IsToldThere()
    {
        using var folder = new TemporaryFolder();
        var book = Plain().AddXml("individuals", Row(1, ("A1", "unit"), ("B1", "id")) + Row(5, ("A5", "u"), ("XFE5", "p")));

        Assert.Contains("[individuals!XFE5]: error EMU6022", await Check(book, folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/styles.xml", "styleSheet")]
    [InlineData("xl/workbook.xml", "workbook")]
    [InlineData("xl/sharedStrings.xml", "sst")]
    public async Task Check_ElementsDeepInEachOther_AreTold(string part, string root)
    {
        using var folder = new TemporaryFolder();
        var book = Plain();
        var (open, close) = (string.Concat(Enumerable.Repeat("<a>", 100_000)), string.Concat(Enumerable.Repeat("</a>", 100_000)));
        book.Parts[part] = $"<{root} xmlns=\"{Main}\">{open}{close}</{root}>";

        Assert.Contains("error EMU6012: the workbook is damaged", await Check(book, folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/styles.xml", "<styleSheet xmlns=\"*\"><cellXfs>", "<xf/>", 100_001, "</cellXfs></styleSheet>")]
    [InlineData("xl/workbook.xml", "<workbook xmlns=\"*\" xmlns:r=\"r\"><sheets>", "<sheet name=\"a\" r:id=\"r1\"/>", 1001, "</sheets></workbook>")]
    [InlineData("xl/styles.xml", "", "<a/>", 1, "")]
    [InlineData("xl/workbook.xml", "<workbook xmlns=\"*\"><sheets>", "<sheet/>", 1, "</sheets></workbook>")]
    [InlineData("xl/workbook.xml", "<workbook xmlns=\"*\"><sheets><sheet name=\"", "a", 5_000_000, "\"/></sheets></workbook>")]
    public async Task Check_MoreThanAWorkbookHas_IsTold(string part, string before, string each, int count, string after)
    {
        using var folder = new TemporaryFolder();
        var book = Plain();
        book.Parts[part] = before.Replace("*", Main, StringComparison.Ordinal) + string.Concat(Enumerable.Repeat(each, count)) + after;

        Assert.Contains("error EMU6012: the workbook is damaged", await Check(book, folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TextThatNoCellHolds_IsTold()
    {
        using var folder = new TemporaryFolder();
        var pieces = string.Concat(Enumerable.Repeat("<!---->1", 400_000));
        var book = Plain().AddXml("individuals", Row(1, ("A1", "unit"), ("B1", "id"))
            + $"<row r=\"2\"><c r=\"A2\"><v>{pieces}</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>{new string('x', 5_000_000)}</t></is></c></row>");

        var told = await Check(book, folder);

        Assert.Contains("[individuals!A2]: error EMU6024", told, StringComparison.Ordinal);
        Assert.Contains("error EMU6012: the sheet `individuals` is damaged", told, StringComparison.Ordinal);
    }

    private static RawWorkbook Plain() => new RawWorkbook()
        .Add("units", ["id", "period", "period from", "period to"], ["u", "2024", "2024-01-01", "2025-01-01"]);

    private static string Row(int number, params (string At, string Text)[] cells) => string.Create(CultureInfo.InvariantCulture,
        $"<row r=\"{number}\">{string.Concat(cells.Select(cell => $"<c r=\"{cell.At}\" t=\"inlineStr\"><is><t>{cell.Text}</t></is></c>"))}</row>");

    private static async Task<string> Check(RawWorkbook workbook, TemporaryFolder folder)
    {
        var book = folder.PathOf("book.xlsx");
        workbook.Save(book);
        var run = await CommandRun.Of("check", book);
        Assert.Equal(1, run.ExitCode);
        return (run.Error + run.Output).Replace(folder.PathOf(""), "", StringComparison.Ordinal);
    }

    private static async Task<Domain.Candidates.UnitDossiers> Read(RawWorkbook workbook, TemporaryFolder folder)
    {
        var book = folder.PathOf("book.xlsx");
        workbook.Save(book);
        using var spreadsheet = SpreadsheetDossiers.Read(book, CancellationToken.None);
        var units = new List<Domain.Candidates.UnitDossiers>();
        await foreach (var reading in spreadsheet.ReadAsync(CancellationToken.None))
        {
            Assert.Equal("", string.Join('\n', reading.Diagnostics));
            units.Add(reading.Unit!);
        }

        return Assert.Single(units);
    }
}
