using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>What the formats of a workbook make of a number: the number itself, a day, or something that only looks like it.</summary>
internal sealed class XlsxStyles
{
    private readonly List<CellKind> _kinds = [];
    private readonly List<bool> _areWhole = [];

    /// <summary>Reads the formats.</summary>
    /// <exception cref="XmlException">They are not what they should be.</exception>
    /// <exception cref="InvalidDataException">They go beyond a bound.</exception>
    public XlsxStyles(WorkbookPart workbook)
    {
        if (workbook.WorkbookStylesPart is not { } part)
        {
            return;
        }

        using var reader = new XlsxPart(part, SheetLimits.ListCharacters);
        if (!reader.ReadRoot("styleSheet"))
        {
            throw new XmlException("no formats");
        }

        var codes = new Dictionary<uint, string>();
        var (xml, list) = (reader.Xml, "");
        while (reader.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            list = xml.Depth == 1 ? xml.LocalName : list;
            if (xml.Depth != 2)
            {
                continue;
            }

            if ((list, xml.LocalName) == ("numFmts", "numFmt"))
            {
                codes[Number("numFmtId")] = xml.GetAttribute("formatCode") ?? "";
            }
            else if ((list, xml.LocalName) == ("cellXfs", "xf"))
            {
                var id = Number("numFmtId");
                _kinds.Add(KindOf(id, codes));
                _areWhole.Add(codes.TryGetValue(id, out var code) ? code == "0" : id == 1);
            }

            if (_kinds.Count > SheetLimits.Formats || codes.Count > SheetLimits.Formats)
            {
                throw new XmlException("too many formats");
            }
        }

        uint Number(string name) => xml.GetAttribute(name) is not { } text ? 0
            : uint.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number
            : throw new XmlException("a format without a number");
    }

    /// <summary>Whether numbers are shown without what stands behind the decimal point.</summary>
    public bool ShowsWhole(string? style) => IndexOf(style) is { } index && _areWhole[index];

    /// <summary>What a number is in a cell of a style, by the style's number in the file.</summary>
    public CellKind KindOf(string? style) =>
        IndexOf(style) is { } index ? _kinds[index] : CellKind.Number;

    private int? IndexOf(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _kinds.Count ? index : null;

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
