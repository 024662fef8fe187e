using System.Text;
using Emulation.Domain.Explanations;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Writes an explanation as a nested Markdown list, which a minute of a council can take in.</summary>
public static class MarkdownText
{
    // What Markdown would read as its own; identifiers and statements are shown as they are.
    private const string Special = "\\`*_{}[]<>()#+!|~";

    /// <summary>The explanation in <paramref name="language"/>; lines end with LF, the last one too.</summary>
    public static string Render(Explanation explanation, WordingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        Write(text, explanation, language, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Explanation node, WordingLanguage language, int depth)
    {
        var indent = new string(' ', depth * 2);
        text.Append(indent).Append("- ");
        if (depth > 0 && node.Outcome is { } outcome)
        {
            text.Append("**").Append(KindWords.Of(outcome).In(language)).Append("**: ");
        }

        text.Append(Escaped(node.Statement.In(language)));
        if (NodeWords.Source(node, language) is { } source)
        {
            text.Append(" *(").Append(Escaped(source)).Append(")*");
        }

        text.Append('\n');
        foreach (var fact in NodeWords.Facts(node, language))
        {
            text.Append(indent).Append("  - ").Append(Escaped(fact)).Append('\n');
        }

        foreach (var part in node.Because)
        {
            Write(text, part, language, depth + 1);
        }
    }

    private static string Escaped(string plain)
    {
        var text = new StringBuilder(plain.Length);
        foreach (var character in plain)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(character is '\n' or '\r' ? ' ' : character);
        }

        return text.ToString();
    }
}
