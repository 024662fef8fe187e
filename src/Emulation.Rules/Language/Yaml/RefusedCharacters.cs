namespace Emulation.Rules.Language.Yaml;

/// <summary>The characters that no policy or dossier holds: they cannot be seen, or they make a text look like another one.</summary>
internal static class RefusedCharacters
{
    /// <summary>What stands where bytes were not UTF-8: what was written there is lost.</summary>
    public const char Lost = '\uFFFD';

    /// <summary>The place of the first refused character, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (char.ConvertToUtf32(c, text[i + 1]) is >= 0xE0000 and <= 0xE007F)
                {
                    return i; // tags: a second text that nobody sees
                }

                i++;
            }
            else if (IsRefused(c))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsRefused(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,      // control characters
        '\u2028' or '\u2029' => true,                        // line ends that not every editor counts
        >= '\u202A' and <= '\u202E' => true,                 // these two ranges turn the direction of what is shown
        >= '\u2066' and <= '\u2069' => true,
        '\uFEFF' or Lost or '\uFFFE' or '\uFFFF' => true,
        _ => char.IsSurrogate(c),
    };
}
