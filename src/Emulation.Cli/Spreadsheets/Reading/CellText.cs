using System.Buffers;
using System.Globalization;
using System.Text;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Texts in cells: spaces at their ends do not count, and nothing may hide in them.</summary>
internal static class CellText
{
    /// <summary>The first character that cannot be seen, or half of one, as its number in Unicode; null where there is none.</summary>
    public static int? Hidden(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            // A line break between two lines is seen.
            if (text[i] is >= ' ' and < '\u007F' || (text[i] == '\n' && i > 0 && i < text.Length - 1))
            {
                i++;
                continue;
            }

            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != OperationStatus.Done)
            {
                return text[i];
            }

            if (IsHidden(rune))
            {
                return rune.Value;
            }

            i += length;
        }

        return null;
    }

    /// <summary>A heading as it is read: people break headings to make columns narrow, and a break says no more than a space.</summary>
    public static string Heading(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim(' ', '\n');

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => IsBlank(rune.Value),
    };

    // Unicode says of these that they are letters, marks or symbols, and to ignore them where they are shown or to show a blank.
    private static bool IsBlank(int code) => code
        is 0x034F                                  // joins what it stands between
        or 0x115F or 0x1160 or 0x3164 or 0xFFA0    // fillers of Korean syllables
        or 0x17B4 or 0x17B5                        // vowels of Khmer that are not written
        or (>= 0x180B and <= 0x180F)               // variants of Mongolian letters
        or 0x2800                                  // Braille without a dot
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)   // variants of other characters
        or 0xFFFC or 0xFFFD;                       // stand for what is not there or was lost
}
