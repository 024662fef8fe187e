using System.Text.Encodings.Web;
using System.Text.Unicode;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Output;

/// <summary>Writes explanations as a page of HTML without script.</summary>
internal sealed class HtmlExplanations(Stream output, DecisionReport report) : ExplanationPage(output, report, "html")
{
    // Markup is escaped, Vietnamese is not.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    protected override void WriteStart()
    {
        Text.WriteLine("<!DOCTYPE html>");
        Text.WriteLine($"<html lang=\"{(Report.Language == WordingLanguage.Vietnamese ? "vi" : "en")}\">");
        Text.WriteLine($"<head><meta charset=\"utf-8\"><title>{_encoder.Encode(Report.Candidate?.Value ?? "")}</title></head>");
        Text.WriteLine("<body>");
    }

    protected override void WriteHeading(int level, string heading) => Text.WriteLine($"<h{level}>{_encoder.Encode(heading)}</h{level}>");

    protected override void WriteList(IEnumerable<string> items)
    {
        Text.WriteLine("<ul>");
        foreach (var item in items)
        {
            Text.WriteLine($"  <li>{_encoder.Encode(item)}</li>");
        }

        Text.WriteLine("</ul>");
    }

    protected override void WriteTree(string tree) => Text.Write(tree);

    protected override void WriteEnd()
    {
        Text.WriteLine("</body>");
        Text.WriteLine("</html>");
    }
}
