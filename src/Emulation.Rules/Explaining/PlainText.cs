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
        text.Append(indent).Append(Mark(node.Outcome)).Append(node.Statement.In(language));
        if (depth > 0 && node.Outcome is { } outcome)
        {
            text.Append(": ").Append(KindWords.Of(outcome).In(language));
        }

        if (NodeWords.Source(node, language) is { } source)
        {
            text.Append(" [").Append(source).Append(']');
        }

        text.Append('\n');
        foreach (var fact in NodeWords.Facts(node, language))
        {
            text.Append(indent).Append("    ").Append(fact).Append('\n');
        }

        foreach (var part in node.Because)
        {
            Write(text, part, language, depth + 1);
        }
    }

    private static string Mark(Outcome? outcome) => outcome switch
    {
        Outcome.Met => "+ ",
        Outcome.NotMet => "- ",
        Outcome.Unknown => "? ",
        _ => "",
    };
}
