using System.Text;
using Emulation.Domain.Citations;
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

        if (node.Citation is { } citation)
        {
            text.Append(" [").Append(citation);
            if (node.Origin is { } origin)
            {
                text.Append(", ").Append(origin.In(language));
            }

            if (node.Status == VerificationStatus.Unverified)
            {
                text.Append(language == WordingLanguage.Vietnamese ? ", chưa đối chiếu" : ", not verified");
            }

            text.Append(']');
        }

        text.Append('\n');
        foreach (var read in node.Read)
        {
            text.Append(indent).Append("    ").Append(read.Fact).Append(": ").Append(read.Value).Append('\n');
        }

        if (node.Failure is { } failure)
        {
            text.Append(indent).Append("    ")
                .Append(language == WordingLanguage.Vietnamese ? "bị lỗi: " : "failed: ")
                .Append(failure.Name).Append(" (").Append(failure.Exception).Append(")\n");
        }

        foreach (var missing in node.Missing)
        {
            text.Append(indent).Append("    ")
                .Append(language == WordingLanguage.Vietnamese ? "thiếu " : "missing ").Append(missing.Fact)
                .Append(language == WordingLanguage.Vietnamese ? ", hỏi " : ", ask ").Append(missing.Asks.In(language)).Append('\n');
        }

        if (!node.Enough.IsEmpty)
        {
            text.Append(indent).Append("    ")
                .Append(language == WordingLanguage.Vietnamese ? "có thể kết luận nếu biết: " : "could be settled by: ")
                .AppendJoin(", ", node.Enough).Append('\n');
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
