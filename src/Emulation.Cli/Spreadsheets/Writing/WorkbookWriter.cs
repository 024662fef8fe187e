using System.Globalization;
using System.IO.Compression;
using System.Text;
using Emulation.Cli.Spreadsheets.Reading;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Writes a workbook; the same rows always give the same bytes. Rows wait in files, so memory does not grow with them.</summary>
internal sealed class WorkbookWriter(int mostRows = SheetLimits.Rows) : IDisposable
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageTypes = "http://schemas.openxmlformats.org/package/2006";
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The first moment that a zip file can state; when the file was written is nobody's business.
    private static readonly DateTimeOffset _written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<SheetWriter> _sheets = [];

    /// <summary>Adds a sheet; sheets stand in the order in which they were added.</summary>
    public SheetWriter Add(string name, IEnumerable<SheetColumn> columns)
    {
        var sheet = new SheetWriter(name, columns, mostRows);
        _sheets.Add(sheet);
        return sheet;
    }

    /// <summary>Puts the sheets into an order.</summary>
    public void Arrange(IReadOnlyList<SheetWriter> sheets)
    {
        _sheets.Clear();
        _sheets.AddRange(sheets);
    }

    /// <summary>Writes the workbook, once.</summary>
    public void Save(Stream stream)
    {
        var names = _sheets.SelectMany(sheet => Enumerable.Range(0, sheet.Sheets)
            .Select(index => (Sheet: sheet, Index: index, Name: index == 0 ? sheet.Name : string.Create(CultureInfo.InvariantCulture,
                $"{sheet.Name} {index + 1}")))).ToArray();
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, CommandStreams.Utf8);
        Write(zip, "[Content_Types].xml", ContentTypes(names.Length));
        Write(zip, "_rels/.rels",
            $"<Relationships xmlns=\"{PackageTypes}/relationships\"><Relationship Id=\"r1\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write(zip, "xl/workbook.xml", Workbook([.. names.Select(each => (each.Name, each.Sheet.IsHidden))]));
        Write(zip, "xl/_rels/workbook.xml.rels", WorkbookRelationships(names.Length));
        Write(zip, "xl/styles.xml", Styles());
        for (var i = 0; i < names.Length; i++)
        {
            using var part = Entry(zip, $"xl/worksheets/sheet{Number(i + 1)}.xml").Open();
            names[i].Sheet.Save(part, names[i].Index, isFirst: i == 0);
        }
    }

    public void Dispose() => _sheets.ForEach(sheet => sheet.Dispose());

    private static ZipArchiveEntry Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = _written;
        entry.ExternalAttributes = 0;
        return entry;
    }

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var part = Entry(zip, name).Open();
        part.Write(CommandStreams.Utf8.GetBytes(Declaration + xml));
    }

    private static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder($"<Types xmlns=\"{PackageTypes}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{MainType}.sheet.main+xml\"/>")
            .Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{MainType}.styles+xml\"/>");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append(CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{MainType}.worksheet+xml\"/>");
        }

        return xml.Append("</Types>").ToString();
    }

    private static string Workbook((string Name, bool IsHidden)[] sheets)
    {
        var xml = new StringBuilder($"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relationships}\"><bookViews><workbookView/></bookViews><sheets>");
        for (var i = 1; i <= sheets.Length; i++)
        {
            var (name, state) = (sheets[i - 1].Name, sheets[i - 1].IsHidden ? " state=\"hidden\"" : "");
            xml.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{name}\" sheetId=\"{i}\"{state} r:id=\"r{i}\"/>");
        }

        return xml.Append("</sheets></workbook>").ToString();
    }

    private static string WorkbookRelationships(int sheets)
    {
        var xml = new StringBuilder($"<Relationships xmlns=\"{PackageTypes}/relationships\">");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append(CultureInfo.InvariantCulture,
                $"<Relationship Id=\"r{i}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        }

        return xml.Append(CultureInfo.InvariantCulture,
            $"<Relationship Id=\"r{sheets + 1}\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/></Relationships>").ToString();
    }

    /// <summary>The styles, in the order of <see cref="CellStyle"/>.</summary>
    private static string Styles() =>
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7E6E6\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"5\"><xf xfId=\"0\"/>"
        + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/>"
        + "<xf numFmtId=\"164\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
        + "</styleSheet>";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
