using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>What the formats of a workbook make of a number: the number itself, a day, or something that only looks like it.</summary>
internal sealed class XlsxStyles
{
    private readonly CellKind[] _kinds;

    public XlsxStyles(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = new Dictionary<uint, string>();
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id)
            {
                codes[id] = format.FormatCode?.Value ?? "";
            }
        }

        _kinds = [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => KindOf(format.NumberFormatId?.Value ?? 0, codes))];
    }

    /// <summary>What a number is in a cell of a style, by the style's number in the file.</summary>
    public CellKind KindOf(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _kinds.Length ? _kinds[index]
            : CellKind.Number;

    private static CellKind KindOf(uint id, Dictionary<uint, string> codes) => codes.TryGetValue(id, out var code)
        ? Shows(code, "dDyY") ? CellKind.Date : Shows(code, "%") ? CellKind.Percent : code is "General" or "0" or "@" ? CellKind.Number : CellKind.FormattedNumber
        : id switch
        {
            0 or 1 or 49 => CellKind.Number,
            9 or 10 => CellKind.Percent,
            (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => CellKind.Date,
            _ => CellKind.FormattedNumber,
        };

    /// <summary>Whether one of the letters stands in a format outside of what is quoted and of colours and conditions.</summary>
    private static bool Shows(string code, string letters)
    {
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' or '_' or '*' when !quoted:
                    i++;
                    break;
                case '[' when !quoted:
                    bracketed = true;
                    break;
                case ']' when !quoted:
                    bracketed = false;
                    break;
                case var letter when !quoted && !bracketed && letters.Contains(letter, StringComparison.Ordinal):
                    return true;
            }
        }

        return false;
    }
}
