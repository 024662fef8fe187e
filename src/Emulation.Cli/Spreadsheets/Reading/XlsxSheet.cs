using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Reads the rows of one sheet of a workbook as they come.</summary>
internal sealed class XlsxSheet(SheetPlace place, OpenXmlPart part, XlsxStyles styles, List<string> strings, bool from1904)
{
    private readonly List<SheetCell> _cells = [];
    private bool _hasErrors;

    /// <summary>How a part is read: nothing outside of it, and not without end.</summary>
    public static XmlReaderSettings Settings(long characters) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = characters,
        CloseInput = false,
    };

    /// <summary>The rows that are not empty; the list of cells is used again for the next one.</summary>
    /// <exception cref="XmlException">The sheet is not what it should be.</exception>
    public IEnumerable<SheetRow> Rows(SheetProblems problems)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, Settings(SheetLimits.Characters));
        var row = 0;
        var column = -1;
        var isTooLong = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row" && (_cells.Count > 0 || _hasErrors))
            {
                yield return new(row, _cells, _hasErrors);
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                        : row + 1;
                    column = -1;
                    _cells.Clear();
                    _hasErrors = false;
                    break;
                case "c":
                    column = Column(xml.GetAttribute("r")) ?? column + 1;
                    if (row is > 0 and <= SheetLimits.Rows && column < SheetLimits.Columns)
                    {
                        ReadCell(xml, row, column, problems);
                    }
                    else if (!isTooLong)
                    {
                        isTooLong = true;
                        problems.OfFile(SheetDiagnostics.TooManyRows(place, row));
                    }

                    break;
                case "mergeCell" when xml.GetAttribute("ref") is { } range:
                    problems.OfFile(SheetDiagnostics.Merged(place, Row(range), Column(range) ?? 0, range));
                    break;
            }
        }
    }

    private void ReadCell(XmlReader xml, int row, int column, SheetProblems problems)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        string? value = null;
        var hasFormula = false;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            var isValue = false;
            while (xml.Read() && xml.Depth > depth)
            {
                switch (xml.NodeType)
                {
                    case XmlNodeType.Element when xml.LocalName == "is":
                        value = XlsxStrings.Item(xml);
                        break;
                    case XmlNodeType.Element:
                        hasFormula |= xml.LocalName == "f";
                        isValue = xml.LocalName == "v" && !xml.IsEmptyElement;
                        break;
                    case XmlNodeType.EndElement:
                        isValue = false;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isValue:
                        value += xml.Value;
                        break;
                }
            }
        }

        if (value is null)
        {
            if (hasFormula)
            {
                Refuse(SheetDiagnostics.NoValue(place, row, column), problems);
            }

            return;
        }

        Take(type, style, value, row, column, problems);
    }

    private void Take(string? type, string? style, string value, int row, int column, SheetProblems problems)
    {
        switch (type)
        {
            case "s":
                TakeText(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count
                    ? strings[index]
                    : throw new XmlException("a text that the workbook does not have"), row, column, problems);
                break;
            case "b":
                _cells.Add(new(column, CellKind.Truth, value is "1" or "true" ? "true" : "false"));
                break;
            case "e":
                Refuse(SheetDiagnostics.ErrorCell(place, row, column, value), problems);
                break;
            case "d":
                TakeText(value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..^9] : value, row, column, problems);
                break;
            case "str" or "inlineStr":
                TakeText(value, row, column, problems);
                break;
            default:
                TakeNumber(styles.KindOf(style), value, row, column, problems);
                break;
        }
    }

    private void TakeNumber(CellKind kind, string value, int row, int column, SheetProblems problems)
    {
        var text = kind == CellKind.Date ? CellNumber.Day(value, from1904) : CellNumber.Exact(value);
        if (text is null)
        {
            Refuse(kind == CellKind.Date ? SheetDiagnostics.NotADay(place, row, column, value) : SheetDiagnostics.DigitsLost(place, row,
                column, value), problems);
        }
        else
        {
            _cells.Add(new(column, kind, text));
        }
    }

    private void TakeText(string value, int row, int column, SheetProblems problems)
    {
        var text = value.Trim(' ');
        if (CellText.Hidden(text) is { } hidden)
        {
            Refuse(SheetDiagnostics.Hidden(place, row, column, hidden), problems);
        }
        else if (text.Length > 0)
        {
            _cells.Add(new(column, CellKind.Text, text));
        }
    }

    private void Refuse(Diagnostic diagnostic, SheetProblems problems)
    {
        _hasErrors = true;
        problems.OfCell(diagnostic);
    }

    /// <summary>The column, from 0, that a reference such as <c>B12</c> begins with; null where there is none.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > SheetLimits.Columns)
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }

    private static int Row(string range)
    {
        var digits = range.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Take(7).ToArray();
        return digits.Length == 0 ? 1 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
