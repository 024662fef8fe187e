using System.Text;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Writes an explanation as plain text, one statement a line, what it follows from indented below it.</summary>
/// <remarks>A line begins with <c>+</c> where the statement is met, <c>-</c> where it is not, <c>?</c> where that is not known.</remarks>
public static class PlainText
{
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
        text.Append(indent).Append(Mark(node.Outcome)).Append(OnOneLine(node.Statement.In(language)));
        if (depth > 0 && node.Outcome is { } outcome)
        {
            text.Append(": ").Append(KindWords.Of(outcome).In(language));
        }

        if (NodeWords.Source(node, language) is { } source)
        {
            text.Append(" [").Append(OnOneLine(source)).Append(']');
        }

        text.Append('\n');
        foreach (var fact in NodeWords.Facts(node, language))
        {
            text.Append(indent).Append("    ").Append(OnOneLine(fact)).Append('\n');
        }

        foreach (var part in node.Because)
        {
            Write(text, part, language, depth + 1);
        }
    }

    // A statement of a policy, or a fact of a host, that broke the line could pass for a statement of its own.
    private static string OnOneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private static string Mark(Outcome? outcome) => outcome switch
    {
        Outcome.Met => "+ ",
        Outcome.NotMet => "- ",
        Outcome.Unknown => "? ",
        _ => "",
    };
}
