using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Reads the rows of one sheet of a workbook as they come.</summary>
internal sealed class XlsxSheet(SheetPlace place, OpenXmlPart part, XlsxStyles styles, List<string> strings, bool from1904)
{
    /// <summary>The rows that are not empty; the list of cells is used again for the next one.</summary>
    /// <exception cref="XmlException">The sheet is not what it should be.</exception>
    /// <exception cref="InvalidDataException">It is packed in a wrong way, or goes beyond a bound.</exception>
    public IEnumerable<SheetRow> Rows(SheetProblems problems)
    {
        using var reader = new XlsxPart(part, SheetLimits.Characters);
        if (!reader.ReadRoot("worksheet"))
        {
            throw new XmlException("no worksheet");
        }

        var cells = new XlsxCells(place, styles, strings, from1904, problems);
        var xml = reader.Xml;
        var (row, column, isHeading) = (0, -1, true);
        while (reader.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row" && cells.End(row) is { } read)
            {
                isHeading = false;
                yield return read;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    row = Row(xml.GetAttribute("r"), row);
                    column = -1;
                    cells.Begin(isHeading);
                    break;
                case "c":
                    column = Column(xml.GetAttribute("r"), row, column);
                    cells.Read(reader, row, column);
                    break;
                case "mergeCell" when xml.GetAttribute("ref") is { } range:
                    var first = range.Split(':')[0].Replace("$", "", StringComparison.Ordinal);
                    problems.OfFile(CellReference.TryRead(first, out var top, out var left)
                        ? SheetDiagnostics.Merged(place, top, left, range)
                        : SheetDiagnostics.Merged(place, 1, 0, range));
                    break;
            }
        }
    }

    // What a row or a cell is taken for must never depend on guessing which place a broken one has.
    private static int Row(string? number, int before) => number is null ? before + 1
        : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > before ? row
        : throw new XmlException("a row stands in the wrong place");

    private static int Column(string? reference, int row, int before) => reference is null ? before + 1
        : CellReference.TryRead(reference, out var of, out var column) && of == row ? column
        : throw new XmlException("a cell stands in the wrong place");
}
