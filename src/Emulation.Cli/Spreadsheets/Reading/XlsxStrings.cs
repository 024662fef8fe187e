using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>The texts that a workbook keeps once for all cells.</summary>
internal static class XlsxStrings
{
    /// <summary>Reads them, in their order.</summary>
    /// <exception cref="XmlException">They are not what they should be.</exception>
    public static List<string> Read(WorkbookPart workbook)
    {
        var strings = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
        {
            return strings;
        }

        using var reader = new XlsxPart(part, SheetLimits.SharedCharacters);
        while (reader.Read())
        {
            if (reader.Xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(Item(reader));
            }
        }

        return strings;
    }

    /// <summary>
    /// The text of the element that the reader stands on: its runs one after the other, without what is only how to say it.
    /// </summary>
    public static string Item(XlsxPart reader)
    {
        var xml = reader.Xml;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        string? first = null;
        StringBuilder? more = null;
        var skips = -1;
        var isText = false;
        while (reader.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when skips < 0 && xml.LocalName == "rPh":
                    skips = xml.IsEmptyElement ? -1 : xml.Depth;
                    break;
                case XmlNodeType.Element:
                    isText = xml.LocalName == "t" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    skips = xml.Depth == skips ? -1 : skips;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText
                    && skips < 0:
                    if (first is null)
                    {
                        first = xml.Value;
                    }
                    else if (more is null || more.Length <= SheetLimits.Escaped)
                    {
                        (more ??= new(first)).Append(xml.Value);
                    }

                    break;
            }
        }

        return Unescaped(more?.ToString() ?? first ?? "");
    }

    /// <summary>Characters that XML cannot hold stand as <c>_x000D_</c>.</summary>
    public static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 6 < text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier,
                    System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
