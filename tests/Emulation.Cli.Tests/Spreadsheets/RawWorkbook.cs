using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>A workbook written cell by cell, so that it can hold what no program of ours writes.</summary>
/// <remarks>
/// A cell is a text; <c>n:</c> begins a number, <c>d:</c> a number that is shown as a date, <c>p:</c> one that is shown as per cent,
/// <c>b:</c> 1 or 0, <c>e:</c> an error, <c>f:</c> a formula without a value, <c>v:</c> a formula with a value,
/// <c>x:</c> XML in which <c>{at}</c> stands for the name of the cell. Style 4 shows whole numbers.
/// </remarks>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Xml)> _sheets = [];

    public bool From1904 { get; init; }

    /// <summary>What the workbook says that sheets are, by name, where that is no worksheet.</summary>
    public Dictionary<string, string> Types { get; } = [];

    /// <summary>Parts that are written as they stand here, by path.</summary>
    public Dictionary<string, string> Parts { get; } = [];

    public RawWorkbook Add(string name, params string[][] rows) => AddMerged(name, null, rows);

    public RawWorkbook AddMerged(string name, string? merged, params string[][] rows)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var (index, row) in rows.Index())
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{index + 1}\">");
            foreach (var (column, cell) in row.Index())
            {
                xml.Append(Cell($"{Cli.Spreadsheets.Writing.SheetWriter.Letters(column)}{index + 1}", cell));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>").Append(merged is null ? "" : $"<mergeCells><mergeCell ref=\"{merged}\"/></mergeCells>")
            .Append("</worksheet>");
        _sheets.Add((name, xml.ToString()));
        return this;
    }

    public RawWorkbook AddXml(string name, string sheetData)
    {
        _sheets.Add((name, $"<worksheet xmlns=\"{Main}\"><sheetData>{sheetData}</sheetData></worksheet>"));
        return this;
    }

    public void Save(string path)
    {
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        Write(zip, "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + string.Concat(_sheets.Index().Where(sheet => Types.GetValueOrDefault(sheet.Item.Name) == "chartsheet").Select(sheet =>
                $"<Override PartName=\"/xl/sheet{sheet.Index + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml\"/>"))
            + "</Types>");
        Write(zip, "_rels/.rels", Rels([("officeDocument", "xl/workbook.xml")]));
        Write(zip, "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><workbookPr{(From1904 ? " date1904=\"1\"" : "")}/><sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>"))}</sheets></workbook>");
        Write(zip, "xl/_rels/workbook.xml.rels", Rels([.. _sheets.Select((sheet, i) => (Types.GetValueOrDefault(sheet.Name, "worksheet"), $"sheet{i + 1}.xml")), ("styles",
            "styles.xml"), ("sharedStrings", "sharedStrings.xml")]));
        Write(zip, "xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd/mm/yyyy\"/></numFmts><cellXfs count=\"5\"><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/><xf numFmtId=\"1\"/></cellXfs></styleSheet>");
        Write(zip, "xl/sharedStrings.xml",
            $"<sst xmlns=\"{Main}\"><si><r><t>Nguyễn </t></r><r><t>Văn_x0020_An</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si></sst>");
        foreach (var (index, sheet) in _sheets.Index())
        {
            Write(zip, $"xl/sheet{index + 1}.xml", sheet.Xml);
        }
    }

    private static string Rels((string Type, string Target)[] parts) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(parts.Select((part, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Relationships}/{part.Type}\" Target=\"{part.Target}\"/>"))}</Relationships>";

    private static string Cell(string at, string cell) => cell switch
    {
        "" => "",
        ['n', ':', .. var number] => $"<c r=\"{at}\"><v>{number}</v></c>",
        ['d', ':', .. var number] => $"<c r=\"{at}\" s=\"3\"><v>{number}</v></c>",
        ['p', ':', .. var number] => $"<c r=\"{at}\" s=\"2\"><v>{number}</v></c>",
        ['b', ':', .. var truth] => $"<c r=\"{at}\" t=\"b\"><v>{truth}</v></c>",
        ['e', ':', .. var error] => $"<c r=\"{at}\" t=\"e\"><v>{error}</v></c>",
        ['f', ':', .. var formula] => $"<c r=\"{at}\"><f>{formula}</f></c>",
        ['v', ':', .. var text] => $"<c r=\"{at}\" t=\"str\"><f>A1</f><v>{text}</v></c>",
        ['x', ':', .. var xml] => xml.Replace("{at}", at, StringComparison.Ordinal),
        ['s', ':', .. var index] => $"<c r=\"{at}\" t=\"s\"><v>{index}</v></c>",
        _ => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>",
    };

    private void Write(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(Parts.GetValueOrDefault(name, xml));
    }
}
