using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Writes an explanation as a JSON tree for programs: <c>says</c>, <c>outcome</c>, <c>cite</c>, <c>read</c>, <c>missing</c>, <c>enough</c>, <c>because</c>.</summary>
public static class ExplanationJson
{
    // The text goes into a JSON document, never into a page as it is.
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The explanation in <paramref name="language"/>; indented, lines end with LF, the last one too.</summary>
    public static string Render(Explanation explanation, WordingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            Write(json, explanation, language);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>Writes the explanation as one JSON value.</summary>
    public static void Write(Utf8JsonWriter json, Explanation explanation, WordingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(explanation);
        json.WriteStartObject();
        json.WriteString("says", explanation.Statement.In(language));
        if (explanation.Outcome is { } outcome)
        {
            json.WriteString("outcome", EnumWords<Outcome>.Of(outcome));
        }

        if (explanation.Citation is { } citation)
        {
            json.WriteString("cite", citation.ToString());
            json.WriteString("source", NodeWords.Source(explanation, language));
        }

        WriteRead(json, explanation);
        WriteMissing(json, explanation, language);
        if (!explanation.Because.IsEmpty)
        {
            json.WriteStartArray("because");
            foreach (var part in explanation.Because)
            {
                Write(json, part, language);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRead(Utf8JsonWriter json, Explanation node)
    {
        if (!node.Read.IsEmpty)
        {
            // A list, because a fact may be read more than once.
            json.WriteStartArray("read");
            foreach (var read in node.Read)
            {
                json.WriteStartObject();
                json.WriteString("fact", read.Fact);
                json.WriteString("value", read.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (node.Failure is { } failure)
        {
            json.WriteStartObject("failed");
            json.WriteString("name", failure.Name);
            json.WriteString("exception", failure.Exception);
            json.WriteEndObject();
        }
    }

    private static void WriteMissing(Utf8JsonWriter json, Explanation node, WordingLanguage language)
    {
        if (!node.Missing.IsEmpty)
        {
            json.WriteStartArray("missing");
            foreach (var missing in node.Missing)
            {
                json.WriteStartObject();
                json.WriteString("fact", missing.Fact);
                json.WriteString("asks", missing.Asks.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (!node.Enough.IsEmpty)
        {
            json.WriteStartArray("enough");
            foreach (var fact in node.Enough)
            {
                json.WriteStringValue(fact);
            }

            json.WriteEndArray();
        }
    }
}
