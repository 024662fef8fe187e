using System.Globalization;
using System.Text;
using System.Xml;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Texts as the cells of a workbook keep them.</summary>
internal static class SheetText
{
    /// <summary>The most characters that a cell holds.</summary>
    public const int Most = 32_767;

    /// <summary>The text with what XML cannot hold written as <c>_x000D_</c>, and cut where a cell has no more room.</summary>
    public static string Of(string text)
    {
        if (text.Length > Most)
        {
            text = string.Concat(text.AsSpan(0, Most - 2 - (char.IsHighSurrogate(text[Most - 3]) ? 1 : 0)), "…");
        }

        if (!NeedsEscape(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsBad(c) || IsEscape(text.AsSpan(i)))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var c in text)
        {
            if (IsBad(c))
            {
                return true;
            }
        }

        return text.Contains("_x", StringComparison.Ordinal);
    }

    private static bool IsBad(char c) => c == '\r' || (!XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c));

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text is ['_', 'x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);
}
