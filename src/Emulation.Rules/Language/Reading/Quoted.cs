using System.Text;

namespace Emulation.Rules.Language.Reading;

/// <summary>The author's own words as a message shows them.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>The words in backticks, on one line, cut where they are very long.</summary>
    public static string Text(string words)
    {
        var shown = new StringBuilder(Math.Min(words.Length, Longest) + 3).Append('`');
        for (var i = 0; i < words.Length && i < Longest; i++)
        {
            shown.Append(char.IsControl(words[i]) ? ' ' : words[i]);
        }

        return shown.Append(words.Length > Longest ? "…`" : "`").ToString();
    }

    /// <summary>Several words, each in backticks.</summary>
    public static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Text));
}
