using System.Text;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>What the beginning of a file of comma-separated values says of the rest.</summary>
internal static class CsvStart
{
    private const int Most = 1 << 16;

    /// <summary>UTF-8, or what the byte order mark says that spreadsheet programs write before "Unicode text". Wrong bytes are never taken.</summary>
    public static Encoding EncodingOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        Span<byte> mark = stackalloc byte[4];
        mark = mark[..stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false)];
        return mark switch
        {
            [0xFF, 0xFE, 0, 0] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
            [0, 0, 0xFE, 0xFF] => new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        };
    }

    /// <summary>Semicolon, comma or tab: what stands most often in the first line that is not empty, outside of quotation marks.</summary>
    public static char SeparatorOf(string file, Encoding encoding)
    {
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false);
        var (commas, semicolons, tabs, quoted, isEmpty) = (0, 0, 0, false, true);
        foreach (var c in Beginning(text))
        {
            if (c is '\n' or '\r' && !quoted && !isEmpty)
            {
                break;
            }

            quoted ^= c == '"';
            isEmpty &= c is '\n' or '\r' or ' ';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }

        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    // Without bound a file without line ends would be read whole.
    private static char[] Beginning(StreamReader text)
    {
        var beginning = new char[Most];
        try
        {
            return beginning[..text.ReadBlock(beginning, 0, Most)];
        }
        catch (DecoderFallbackException)
        {
            return [];   // told where the rows are read
        }
    }
}
