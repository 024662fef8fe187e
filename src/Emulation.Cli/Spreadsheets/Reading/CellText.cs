using System.Globalization;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Texts in cells: spaces at their ends do not count, and nothing may hide in them.</summary>
internal static class CellText
{
    /// <summary>The first character that cannot be seen, or null.</summary>
    public static char? Hidden(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0080' && IsHidden(c))
            {
                return c;
            }
        }

        return null;
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
