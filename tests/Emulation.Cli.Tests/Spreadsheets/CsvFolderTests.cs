using System.Text;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Domain.Candidates;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Which files of a folder are read, and how.</summary>
public sealed class CsvFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CsvFolderTests()
    {
        _folder.Write("a/units.csv", "id,period,period from,period to\nu,2024,2024-01-01,2025-01-01\n");
        _folder.Write("a/individuals.csv", "unit,id,name\nu,p,Ánh\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("pending.CSV")]
    [InlineData("Pending.Csv")]
    [InlineData("pending 2.csv")]
    public async Task Read_EndingInAnyLetters_IsRead(string name)
    {
        _folder.Write($"a/{name}", "unit,candidate,kind,from\nu,p,investigation,2024-05-01\n");

        var (unit, told) = await Read();

        Assert.Equal("", told);
        Assert.Single(unit!.Individuals[0].Dossier.Pending!.All);
    }

    [Fact]
    public async Task Check_FilesNamedAsTablesThatAreNotRead_AreTold()
    {
        _folder.Write("a/pending.tsv", "unit\n");
        _folder.Write("a/Kỷ luật.txt", "unit\n");
        _folder.Write("a/votes", "unit\n");
        _folder.Write("a/titles.csv.bak", "unit\n");
        _folder.Write("a/readme.txt", "not a table");
        _folder.Write("a/#rulings.txt", "not read");
        _folder.Write("a/inside/pending.csv", "unit\n");
        _folder.Write("a/other/readme.txt", "not a table");
        _folder.Write("a/#old/pending.csv", "not read");

        var run = await CommandRun.Of("check", _folder.PathOf("a"));

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match((run.Error + run.Output).Replace(_folder.PathOf("").Replace('\\', '/'), "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_TableInAFolderInside_WarnsAndDecides()
    {
        _folder.Write("a/inside/pending.csv", "unit\n");

        var (unit, told) = await Read();

        Assert.NotNull(unit);
        Assert.Contains("a/inside/pending.csv(1,1): warning EMU6053", told.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public async Task Read_ByteOrderMark_SaysHowTextsAreKept(string encoding)
    {
        var with = Encoding.GetEncoding(encoding);
        File.WriteAllText(_folder.PathOf("a/individuals.csv"), "unit\tid\tname\nu\tp\tNguyễn Thị Ánh\n", with);

        var (unit, told) = await Read();

        Assert.Equal(("", "Nguyễn Thị Ánh"), (told, unit!.Individuals[0].Name));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE }, new byte[] { (byte)'p', 0, 0, 0xD8 })]       // half a character
    [InlineData(new byte[] { 0xFF, 0xFE }, new byte[] { (byte)'p', 0, (byte)'x' })]     // half a unit
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, new byte[] { (byte)'p', 0xC3 })]       // the beginning of a character
    public async Task Read_BytesThatAreNoText_AreTold(byte[] mark, byte[] text)
    {
        File.WriteAllBytes(_folder.PathOf("a/titles.csv"), [.. mark, .. text]);

        var (unit, told) = await Read();

        Assert.Null(unit);
        Assert.Contains("error EMU6036", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_EmptyLinesBeforeTheHeadings_LeaveTheSeparator()
    {
        _folder.Write("a/individuals.csv", "\r\n \r\nunit;id;\"full\nname\"\r\nu;p;Ánh\r\n".Replace("full\nname", "NAME", StringComparison.Ordinal));

        Assert.Equal("Ánh", (await Read()).Unit!.Individuals[0].Name);
    }

    [Fact]
    public async Task Read_HeadingOnTwoLines_IsOneHeading()
    {
        _folder.Write("a/individuals.csv", "unit,id,\"service\r\nfrom\"\nu,p,2012-09-01\n");

        Assert.Equal(new NodaTime.LocalDate(2012, 9, 1), (await Read()).Unit!.Individuals[0].ServiceFrom!.Value);
    }

    [Fact]
    public async Task Read_OneLineWithoutEnd_IsTold()
    {
        _folder.Write("a/titles.csv", new string('x', 5_000_000));

        Assert.Contains("titles.csv", (await Read()).Told, StringComparison.Ordinal);
    }

    private async Task<(UnitDossiers? Unit, string Told)> Read()
    {
        using var spreadsheet = SpreadsheetDossiers.Read(_folder.PathOf("a"), CancellationToken.None);
        UnitDossiers? unit = null;
        var told = new List<string>();
        await foreach (var reading in spreadsheet.ReadAsync(CancellationToken.None))
        {
            unit ??= reading.Unit;
            told.AddRange(reading.Diagnostics.Select(each => each.ToString()));
        }

        return (unit, string.Join('\n', told));
    }
}
