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

    [Fact]
    public async Task Check_HeadingsThatAreNearlyRight_AreToldOnceAtTheirCells()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        new RawWorkbook()
            .Add("Đơn vị", _units, _school)
            .Add("Cá nhân",
                ["Mã đơn vị", "Mã", "Xếp loại 2023-2024", "Xếp loại: 24-25", "xác nhận conduct", "Xác nhận: con\nduct", "Ghi chú", "Xếp loại: 2021–2022", "Xếp loại: 2021-2022"],
                ["thcs-a", "gv-1", "tốt", "tốt", "có", "có", "", "hoàn thành tốt", ""],
                ["thcs-a", "gv-2", "tốt", "tốt", "có", "có", "", "hoàn thành tốt", ""])
            .Add("Bảng lương", ["x"])
            .Save(book);

        Snapshot.Match(await Check(book, folder));
    }

    [Fact]
    public async Task Check_VietnameseTables_AreToldInTheirWords()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        new RawWorkbook()
            .Add("Chung", ["Kiểu ngày"], ["ngày/tháng/năm"])
            .Add("Đơn vị", _units, ["thcs-a", "Trường A", "trường", "2024–2025", "01/09/2024", "01/09/2025"])
            .Add("Cá nhân",
                ["Mã đơn vị", "Mã", "Công tác từ ngày", "Điểm: council", "Xác nhận: conduct", "Nghỉ"],
                ["thcs-a", "gv-1", "13/13/2012", "p:0.91", "n:1", ""],
                ["thcs-a", "gv-1", "31/12/2012", "p:0.9125", "có", ""])
            .Add("Điều động", ["Mã đơn vị", "Mã cá nhân", "Đơn vị khác", "Từ ngày", "Tỷ lệ"], ["thcs-a", "gv-1", "thcs-b", "01/01/2025", "p:0.5"])
            .Add("Biểu quyết",
                ["Mã đơn vị", "Mã đối tượng", "Danh hiệu", "Phiếu đồng ý", "Số thành viên"], ["thcs-a", "gv-1", "x", "p:1", "n:15"])
            .Add("Danh hiệu", ["Mã đơn vị", "Mã đối tượng", "Danh hiệu"], ["thcs-a", "gv-1", "x"])
            .Save(book);

        Snapshot.Match(await Check(book, folder));
    }

    [Fact]
    public async Task Run_NameThatNoPolicyReads_IsWarnedOfAtItsHeading()
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");
        new RawWorkbook()
            .Add("Đơn vị", _units, _school)
            .Add("Cá nhân", ["Mã đơn vị", "Mã", "Xác nhận: conducts", "Xác nhận: conduct", "Số liệu: thu-nhap", "Điểm: hoi-dong"], ["thcs-a", "gv-1", "có", "có", "n:1", "n:2"])
            .Save(book);
        var own = folder.Write("own.yaml", """
            policy: own
            layer: unit
            under: vn.decree-98-2023
            title: {vi: Quy chế, en: Regulation}
            scope: {units: [thcs-a]}
            in-force: {from: 2024-09-01}
            verification: verified
            documents:
              QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
            awards:
              chien-si-thi-dua-co-so:
                quota: {at-most: 15%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7.2}
                rank-by: [{score: hoi-dong, order: desc}]
                tie: refer
            """);

        var (check, evaluate) = (await CommandRun.Of("check", book), await CommandRun.Of("evaluate", book, "--as-of", "2025-06-15", "--format", "csv", "--policy", own));

        Assert.Equal((0, 0), (check.ExitCode, evaluate.ExitCode));
        Snapshot.Match(check.Error.Replace(folder.PathOf(""), "", StringComparison.Ordinal));
        Assert.Contains("[Cá nhân!C1]: warning EMU6045", evaluate.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hoi-dong", evaluate.Error, StringComparison.Ordinal);
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
