using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Writes an explanation as a nested HTML list, a fragment without style or script that a page takes in.</summary>
/// <remarks>
/// Classes to style: <c>explanation</c>, <c>met</c>, <c>not-met</c>, <c>unknown</c>, <c>outcome</c>, <c>source</c>, <c>facts</c>. Whatever a
/// policy or a dossier says is escaped.
/// </remarks>
public static class HtmlText
{
    // Markup is escaped, Vietnamese is not.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The explanation in <paramref name="language"/>; lines end with LF, the last one too.</summary>
    public static string Render(Explanation explanation, WordingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        text.Append("<ul class=\"explanation\" lang=\"").Append(language == WordingLanguage.Vietnamese ? "vi" : "en").Append("\">\n");
        Write(text, explanation, language, 1);
        text.Append("</ul>\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Explanation node, WordingLanguage language, int depth)
    {
        var indent = new string(' ', depth * 2);
        text.Append(indent).Append("<li").Append(Class(node.Outcome)).Append('>');
        if (depth > 1 && node.Outcome is { } outcome)
        {
            text.Append("<span class=\"outcome\">").Append(Escaped(KindWords.Of(outcome).In(language))).Append("</span> ");
        }

        text.Append(Escaped(node.Statement.In(language)));
        if (NodeWords.Source(node, language) is { } source)
        {
            text.Append(" <cite class=\"source\">").Append(Escaped(source)).Append("</cite>");
        }

        string[] facts = [.. NodeWords.Facts(node, language)];
        if (facts.Length > 0)
        {
            text.Append('\n').Append(indent).Append("  <ul class=\"facts\">");
            Array.ForEach(facts, fact => text.Append("<li>").Append(Escaped(fact)).Append("</li>"));
            text.Append("</ul>");
        }

        if (!node.Because.IsEmpty)
        {
            text.Append('\n').Append(indent).Append("  <ul>\n");
            foreach (var part in node.Because)
            {
                Write(text, part, language, depth + 2);
            }

            text.Append(indent).Append("  </ul>\n").Append(indent);
        }

        text.Append("</li>\n");
    }

    private static string Class(Outcome? outcome) => outcome is { } known ? $" class=\"{EnumWords<Outcome>.Of(known)}\"" : "";

    private static string Escaped(string plain) => _encoder.Encode(plain);
}
