using System.Text;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Every mistake in a sheet is told with its cell, all of them in one run.</summary>
public class MistakeTests
{
    private static readonly string[] _units = ["Mã", "Tên", "Cấp", "Năm xét", "Năm xét từ ngày", "Năm xét đến trước ngày"];
    private static readonly string[] _school = ["thcs-a", "Trường A", "trường", "2024-2025", "2024-09-01", "2025-09-01"];

    [Fact]
    public async Task Check_TwentyOneMistakes_AreToldByCell()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        new RawWorkbook()
            .Add("Đơn vị", _units, _school, ["thcs-b", "", "trung học", "2024-2025", "2024-09-01",
                "2025-09-01"])            // 1: no such level
            .Add("Cá nhân",
                ["Mã đơn vị", "Mã", "Tên", "Công tác từ ngày", "Xếp loại: 2024-2025", "Xác nhận: conduct", "Điểm: council", "Kỷ luật",
                    "Phụ trách tập thể"],
                ["thcs-a", "gv-1", "s:0", "01/02/2012", "giỏi", "co", "91,5", "chưa", "n:1"],                                 // 2 to 6
                ["thcs-a", "gv-1", "", "n:41153", "tốt", "", "", "", ""],                                                     // 7 to 9
                ["thcs-a", "d:45000", "", "", "", "", "", "không có", ""],                                                    // 10
                ["", "gv-4", "Bình", "d:45000.5", "e:#N/A", "", "", "", ""],                                                  // 11, 12, 21
                ["thcs-x", "gv-5", "", "", "", "", "", "", ""],                                                               // 13
                ["thcs-b", "gv-6", "", "", "", "", "n:12345678901234567", "không có", ""])                                    // 14
            .Add("Sáng kiến",
                ["Mã đơn vị", "Mã đối tượng", "Loại", "Phạm vi", "Ngày công nhận", "Minh chứng", "Minh chứng SHA-256"],
                ["thcs-a", "gv-9", "sáng kiến", "", "", "", ""],                                                              // 15
                ["thcs-a", "gv-1", "", "cơ sở", "", "", ""],                                                                  // 16
                ["thcs-a", "gv-1", "sáng kiến", "f:B2", "", "a.pdf; b.pdf", "aa"])                                            // 17, 18
            .Add("Kỷ luật", ["Mã đơn vị", "Mã đối tượng", "Hình thức"], ["thcs-b", "gv-6", "cảnh cáo"])                       // 19
            .Add("Biểu quyết",
                ["Mã đơn vị", "Mã đối tượng", "Danh hiệu", "Phiếu đồng ý", "Số thành viên"],
                ["thcs-a", "gv-1", "chien-si-thi-dua-co-so", "n:16", "n:15"])                                                 // 20
            .Save(book);

        Snapshot.Match(await Check(book, folder));
    }

    [Fact]
    public async Task Check_SheetsThatAreWrongAsSheets_AreTold()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        new RawWorkbook()
            .AddMerged("units", "A2:A3", ["id", "naem", "id", "# remark"], ["thcs-a", "", "", "not read", "under no heading"], [])
            .Add("Đơn vị", ["Mã"])
            .Add("Đơn vi", ["Mã"])
            .Add("pivot table", ["x"])
            .Add("# pivot", ["x"])
            .Add("Hướng dẫn", ["x"])
            .Add("header", ["period", "date-format"], ["2024-2025", "mm/dd"], ["2024", ""])
            .Add("titles", ["unit", "award"], ["thcs-a", "x"])
            .Add("Danh hiệu 2", ["Mã đơn vị", "Mã đối tượng", "Loại đối tượng", "Danh hiệu", "Năm"], ["thcs-a", "to-1", "tổ", "x",
                "n:2024"], ["thcs-a", "to-1", "", "x", "2024"], ["thcs-a", "", "", "x", "2024"])
            .Add("individuals", ["unit", "id", "name"], ["thcs-a", "to-1", "An\u200B"], ["p:0.5", "a", ""])
            .Add("collectives", ["unit", "id"], ["thcs-a", "to-1"])
            .AddXml("entries", "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")
            .Save(book);

        Snapshot.Match(await Check(book, folder));
    }

    [Theory]
    [InlineData("no-zip", "units;id\n")]
    [InlineData("cut-off", "PK\u0003\u0004 and then something else")]
    [InlineData("old", "\u00D0\u00CF\u0011\u00E0")]
    [InlineData("protected", "\u00D0\u00CF\u0011\u00E0\u00A1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")]
    public async Task Check_NoWorkbook_IsTold(string name, string bytes)
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        File.WriteAllBytes(book, Encoding.Latin1.GetBytes(bytes));

        Snapshot.Match(await Check(book, folder), name);
    }

    [Fact]
    public async Task Check_BrokenSheetAndMissingUnits_AreTold()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        new RawWorkbook().Add("individuals", ["unit", "id"], ["thcs-a", "gv-1"]).AddXml("titles", "<row r=\"1\"><c r=\"A1\">").Save(book);

        Snapshot.Match(await Check(book, folder));
    }

    [Fact]
    public async Task Check_CsvMistakes_AreToldByCell()
    {
        using var folder = new TemporaryFolder();
        folder.Write("csv/units.csv", "id;period;period from;period to\r\nthcs-a;2024-2025;2024-09-01;2025-09-01\r\n");
        folder.Write("csv/individuals.csv", "unit;id;name;rating: 2024-2025\r\n\r\nthcs-a;gv-1;\"Trần; Bình\";superb\r\n");
        folder.Write("csv/titles.csv", "unit,candidate,award\r\nthcs-a,gv-1,\"x\"y\r\n");
        File.WriteAllBytes(folder.PathOf("csv/trainings.csv"),
            Encoding.Latin1.GetBytes("unit,individual,kind,from\nthcs-a,gv-1,\u00E0\u00F4,2024-01-01\n"));

        Snapshot.Match(await Check(folder.PathOf("csv"), folder));
    }

    [Fact]
    public async Task Check_OneCsvFile_IsTold()
    {
        using var folder = new TemporaryFolder();

        Snapshot.Match(await Check(folder.Write("units.csv", "id\nthcs-a\n"), folder));
    }

    [Fact]
    public async Task Check_ThousandsOfMistakes_AreCutOff()
    {
        using var folder = new TemporaryFolder();
        folder.Write("csv/units.csv", "id\nthcs-a\n");
        folder.Write("csv/individuals.csv", "unit,id\n" + string.Concat(Enumerable.Repeat("\u00A0,x\n", 3000)));

        var told = (await Check(folder.PathOf("csv"), folder)).Split('\n');

        Assert.Equal(1001, told.Count(line => line.Contains(": error ", StringComparison.Ordinal)));
        Snapshot.Match(string.Join('\n', told.Where(line => line.Contains("more than", StringComparison.Ordinal)
            || line.Contains("individuals.csv[A1000]", StringComparison.Ordinal))) + "\n");
    }

    [Fact]
    public async Task Evaluate_OneUnitWithAMistake_RefusesThatUnitAlone()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        new RawWorkbook()
            .Add("Đơn vị", _units, _school, ["thcs-b", "", "", "2024-2025", "2024-09-01", "2025-09-01"])
            .Add("Cá nhân", ["Mã đơn vị", "Mã", "Tên"], ["thcs-b", "gv-2", "e:#REF!"], ["thcs-a", "gv-1", "An"])
            .Save(book);

        var run = await CommandRun.Of("evaluate", book, "--as-of", "2025-06-15", "--award", "lao-dong-tien-tien", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("dossiers.xlsx[Cá nhân!C2]: error", run.Error, StringComparison.Ordinal);
        Assert.Equal(["gv-1"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[1]));
    }

    private static async Task<string> Check(string path, TemporaryFolder folder)
    {
        var run = await CommandRun.Of("check", path);
        Assert.Equal(1, run.ExitCode);
        return (run.Error + run.Output).Replace(folder.PathOf(""), "", StringComparison.Ordinal).Replace(folder.PathOf("").Replace('\\',
            '/'), "", StringComparison.Ordinal);
    }
}
