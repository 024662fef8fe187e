using System.Globalization;
using System.Text;
using System.Xml;
using Emulation.Domain.Diagnostics;
using NodaTime.Text;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Reads the cells of a sheet of a workbook, row by row.</summary>
internal sealed class XlsxCells(SheetPlace place, XlsxStyles styles, List<string> strings, bool from1904, SheetProblems problems)
{
    private static readonly char[] _xmlSpaces = [' ', '\t', '\r', '\n'];

    private readonly List<SheetCell> _cells = [];
    private readonly StringBuilder _value = new();
    private bool _isHeading;
    private bool _hasErrors;
    private bool _isTooLong;

    /// <summary>Begins a row.</summary>
    public void Begin(bool isHeading)
    {
        _cells.Clear();
        (_isHeading, _hasErrors) = (isHeading, false);
    }

    /// <summary>Ends the row; null where it is empty.</summary>
    /// <exception cref="XmlException">A cell stands there twice.</exception>
    public SheetRow? End(int row)
    {
        for (var i = 1; i < _cells.Count; i++)
        {
            if (_cells[i].Column <= _cells[i - 1].Column)
            {
                _cells.Sort(static (one, other) => one.Column.CompareTo(other.Column));
                if (_cells.DistinctBy(cell => cell.Column).Count() < _cells.Count)
                {
                    throw new XmlException("a cell stands there twice");
                }

                break;
            }
        }

        return _cells.Count > 0 || _hasErrors ? new(row, _cells, _hasErrors) : null;
    }

    /// <summary>Reads the cell that the reader stands on.</summary>
    /// <exception cref="XmlException">The cell is not what it should be.</exception>
    public void Read(XlsxPart reader, int row, int column)
    {
        var (type, style) = (reader.Xml.GetAttribute("t"), reader.Xml.GetAttribute("s"));
        var (value, hasFormula, hasValue) = Content(reader);

        // A formula whose result is an empty text leaves its cell empty.
        if (value is null ? !hasFormula || (hasValue && type == "str") : value.Length == 0)
        {
            return;
        }

        if (row > SheetLimits.Rows || column >= SheetLimits.Columns)
        {
            if (!_isTooLong)
            {
                _isTooLong = true;
                problems.OfFile(SheetDiagnostics.TooManyRows(place, row, column));
            }
        }
        else if (value is null)
        {
            Refuse(SheetDiagnostics.NoValue(place, row, column));
        }
        else
        {
            Take(type, style, value, row, column);
        }
    }

    private (string? Value, bool HasFormula, bool HasValue) Content(XlsxPart reader)
    {
        var xml = reader.Xml;
        if (xml.IsEmptyElement)
        {
            return default;
        }

        string? value = null;
        var (hasFormula, hasValue, isValue, depth) = (false, false, false, xml.Depth);
        _value.Clear();
        while (reader.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "is":
                    value = XlsxStrings.Item(reader);
                    break;
                case XmlNodeType.Element:
                    hasFormula |= xml.LocalName == "f";
                    hasValue |= xml.LocalName == "v";
                    isValue = xml.LocalName == "v" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    isValue = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                    when isValue && _value.Length <= SheetLimits.Escaped:
                    _value.Append(xml.Value);
                    break;
            }
        }

        return (_value.Length > 0 ? _value.ToString() : value, hasFormula, hasValue);
    }

    private void Take(string? type, string? style, string value, int row, int column)
    {
        switch (type)
        {
            case "s":
                TakeText(int.TryParse(value.Trim(_xmlSpaces), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < strings.Count ? strings[index] : throw new XmlException("a text that the workbook does not have"), row, column);
                break;
            case "b":
                TakeTruth(value.Trim(_xmlSpaces), row, column);
                break;
            case "e":
                Refuse(SheetDiagnostics.ErrorCell(place, row, column, value));
                break;
            case "d":
                TakeDate(value.Trim(_xmlSpaces), row, column);
                break;
            case "str":
                TakeText(XlsxStrings.Unescaped(value), row, column);
                break;
            case "inlineStr":
                TakeText(value, row, column);
                break;
            case null or "n":
                TakeNumber(style, value, row, column);
                break;
            default:
                throw new XmlException("a kind of cell that there is not");
        }
    }

    private void TakeTruth(string value, int row, int column)
    {
        if (value is "1" or "true" or "0" or "false")
        {
            _cells.Add(new(column, CellKind.Truth, value is "1" or "true" ? "true" : "false"));
        }
        else
        {
            Refuse(SheetDiagnostics.NotTruth(place, row, column, value));
        }
    }

    private void TakeDate(string value, int row, int column)
    {
        var day = value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..^9] : value;
        if (LocalDatePattern.Iso.Parse(day).Success)
        {
            _cells.Add(new(column, CellKind.Date, day));
        }
        else
        {
            Refuse(SheetDiagnostics.NotADay(place, row, column, value));
        }
    }

    private void TakeNumber(string? style, string value, int row, int column)
    {
        var kind = styles.KindOf(style);
        var text = kind == CellKind.Date ? CellNumber.Day(value, from1904) : CellNumber.Exact(value);
        if (text is null)
        {
            Refuse(kind == CellKind.Date ? SheetDiagnostics.NotADay(place, row, column, value)
                : SheetDiagnostics.DigitsLost(place, row, column, value));
        }
        else
        {
            // 1.4 in a format without decimals is shown as 1.
            var isCut = kind == CellKind.Number && styles.ShowsWhole(style) && text.Contains('.', StringComparison.Ordinal);
            _cells.Add(new(column, isCut ? CellKind.FormattedNumber : kind, text));
        }
    }

    private void TakeText(string value, int row, int column)
    {
        var text = _isHeading ? CellText.Heading(value) : value.Trim(' ');
        if (text.Length > SheetLimits.CellCharacters)
        {
            Refuse(SheetDiagnostics.TooLong(place, row, column));
        }
        else if (CellText.Hidden(text) is { } hidden)
        {
            Refuse(SheetDiagnostics.Hidden(place, row, column, hidden));
        }
        else if (text.Length > 0)
        {
            _cells.Add(new(column, CellKind.Text, text));
        }
    }

    private void Refuse(Diagnostic diagnostic)
    {
        _hasErrors = true;
        problems.OfCell(diagnostic);
    }
}
