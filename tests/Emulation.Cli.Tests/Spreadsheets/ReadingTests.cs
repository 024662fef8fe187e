using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Domain.Candidates;
using NodaTime;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>What cells mean.</summary>
public class ReadingTests
{
    private static readonly string[] _units = ["id", "period", "period-from", "period-to"];
    private static readonly string[] _unit = ["u", "2024-2025", "2024-09-01", "2025-09-01"];

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("0.10000000000000001", "0.1")]      // as spreadsheets write 0.1
    [InlineData("0.30000000000000004", "0.3")]      // as spreadsheets write 0.1 + 0.2, and show 0.3
    [InlineData("91.50", "91.5")]
    [InlineData("1E-3", "0.001")]
    [InlineData("-5", "-5")]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("1000000000000000", null)]
    [InlineData("1E+300", null)]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    [InlineData("100E-30", "0.0000000000000000000000000001")]
    [InlineData("0E-400", "0")]
    [InlineData("1E-30", null)]                     // would become 0
    [InlineData("1.5E-28", null)]                   // would be rounded
    [InlineData("0.00000000000000000000000000015", null)]
    [InlineData("1.2345678901234567E-20", null)]
    [InlineData("1E-99999999999", null)]
    [InlineData("x", null)]
    public void Exact_NumberOfACell_IsTheOneThatIsSeen(string raw, string? expected) => Assert.Equal(expected, CellNumber.Exact(raw));

    [Theory]
    [InlineData("1", false, "1900-01-01")]
    [InlineData("59", false, "1900-02-28")]
    [InlineData("60", false, null)]                 // a day that there was not
    [InlineData("61", false, "1900-03-01")]
    [InlineData("45823", false, "2025-06-15")]
    [InlineData("45823.5", false, null)]
    [InlineData("0", false, null)]
    [InlineData("0", true, "1904-01-01")]
    [InlineData("44361", true, "2025-06-15")]
    [InlineData("2958466", false, null)]
    public void Day_NumberOfACell_IsTheDayThatIsSeen(string raw, bool from1904, string? expected) =>
        Assert.Equal(expected, CellNumber.Day(raw, from1904));

    [Fact]
    public async Task Cells_OfEveryKind_MeanWhatTheySay()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("a.xlsx");
        new RawWorkbook()
            .Add("UNITS", _units, _unit)
            .Add("individuals",
                ["UNIT", "Mã", "Tên", "Service From", "died", "score: a", "score: b", "attested: x", "attested: y", "Nhãn", "initiatives",
                    "# note", "rating: 2023-2024"],
                ["u", "n:7", "s:0", "d:45823", "2025-01-02", "n:0.10000000000000001", "12345678901234567890.5", "b:1", "không", " a ; b ",
                    "None", "anything", "không có"],
                ["u", "v:8", "", "", "", "n:0.5", "", "", "", "không có", "", "", ""])
            .Save(book);

        var people = (await Read(book)).Individuals;

        var (first, second) = (people[0], people[1]);
        Assert.Equal(("7", "8"), (first.Id.Value, second.Id.Value));
        Assert.Equal("Nguyễn Văn An", first.Name);
        Assert.Equal((new LocalDate(2025, 6, 15), new LocalDate(2025, 1, 2)), (first.ServiceFrom!.Value, first.Died!.Value));
        Assert.Equal([("a", 0.1m), ("b", 12345678901234567890.5m)], first.Dossier.Scores.All.Select(score => (score.Item1, score.Item2)));
        Assert.Equal([("a", 0.5m)], second.Dossier.Scores.All.Select(score => (score.Item1, score.Item2)));
        Assert.Equal([("x", true), ("y", false)], first.Dossier.Attested.All.Select(fact => (fact.Item1, fact.Item2)));
        Assert.Equal("a b", string.Join(' ', first.Tags!.Value));
        Assert.Empty(second.Tags!.Value);
        Assert.Empty(first.Dossier.Initiatives!.All);      // known: none
        Assert.Null(second.Dossier.Initiatives);           // not known
        Assert.Null(Assert.Single(first.Dossier.Ratings.Records).Level);
        Assert.Empty(second.Dossier.Ratings.Records);
    }

    [Fact]
    public async Task Rows_InAnyOrder_GiveTheSameDossiers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/titles.csv", "award,period,candidate,unit\nx,2020,p2,v\nx,2021,p1,u\nx,2022,p2,v\n");
        folder.Write("a/individuals.csv", "id,unit\np2,v\np1,u\n");
        folder.Write("a/units.csv", "id,period,period from,period to\nu,2024,2024-01-01,2025-01-01\nv,2024,2024-01-01,2025-01-01\n");

        using var spreadsheet = SpreadsheetDossiers.Read(folder.PathOf("a"), CancellationToken.None);
        var units = new List<UnitDossiers>();
        await foreach (var (unit, _, _) in spreadsheet.ReadAsync(CancellationToken.None))
        {
            units.Add(unit!);
        }

        Assert.Equal(["u: 2021", "v: 2020 2022"], units.Select(unit =>
            $"{unit.Unit.Id}: {string.Join(' ', unit.Individuals[0].Dossier.Titles.Select(title => title.Period))}"));
    }

    [Theory]
    [InlineData("dd/mm/yyyy", "1/2/2020", "2020-02-01")]
    [InlineData("ngày/tháng/năm", "13/02/2020", "2020-02-13")]
    [InlineData("dd/mm/yyyy", "2020-02-01", "2020-02-01")]
    public async Task Dates_DayFirst_AreReadWhereTheHeaderSaysSo(string format, string written, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/header.csv", $"date format\n{format}\n");
        folder.Write("a/units.csv", "id;period;period-from;period-to\nu;2024-2025;01/09/2024;01/09/2025\n");
        folder.Write("a/individuals.csv", $"unit,id,service-from\nu,p,{written}\n");

        Assert.Equal(expected, NodaTime.Text.LocalDatePattern.Iso.Format((await Read(folder.PathOf("a"))).Individuals[0].ServiceFrom!.Value));
    }

    [Fact]
    public async Task Workbook_OfAMac_CountsItsDaysFrom1904()
    {
        using var folder = new TemporaryFolder();
        new RawWorkbook { From1904 = true }
            .Add("units", _units, _unit)
            .Add("individuals", ["unit", "id", "died"], ["u", "p", "d:44361"])
            .Save(folder.PathOf("a.xlsx"));

        Assert.Equal(new LocalDate(2025, 6, 15), (await Read(folder.PathOf("a.xlsx"))).Individuals[0].Died);
    }

    [Fact]
    public async Task Explain_Workbook_SaysWhatJsonSays()
    {
        using var folder = new TemporaryFolder();
        var json = folder.Write("a.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));
        Assert.Equal(0, (await CommandRun.Of("new", "dossiers", folder.PathOf("a.xlsx"), "--from", json, "--lang", "vi")).ExitCode);
        string[] rest = ["--as-of", "2025-06-15", "--candidate", "gv-002"];

        var (ofJson, ofBook) = (await CommandRun.Of(["explain", json, .. rest]), await CommandRun.Of(["explain", folder.PathOf("a.xlsx"),
            .. rest]));

        Assert.Equal(ofJson, ofBook);
    }

    private static async Task<UnitDossiers> Read(string path)
    {
        using var spreadsheet = SpreadsheetDossiers.Read(path, CancellationToken.None);
        var units = new List<UnitDossiers>();
        await foreach (var (unit, diagnostics, _) in spreadsheet.ReadAsync(CancellationToken.None))
        {
            Assert.Equal("", string.Join('\n', diagnostics));
            units.Add(unit!);
        }

        return Assert.Single(units);
    }
}
