using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;
using Emulation.Rules.Recording;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes explanations as one JSON document, <c>emulation.explanation/1</c>.</summary>
internal sealed class JsonExplanations(Stream output, DecisionReport report) : DecisionWriter
{
    private readonly Utf8JsonWriter _json =
        new(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder });

    public override void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("format", "emulation.explanation/1");
        _json.WriteString("asOf", LocalDatePattern.Iso.Format(report.AsOf));
        if (report.Received is { } received)
        {
            _json.WriteString("received", LocalDatePattern.Iso.Format(received));
        }

        _json.WriteString("candidate", report.Candidate?.Value);
        _json.WriteStartArray("policies");
        foreach (var policy in report.Policies)
        {
            _json.WriteStartObject();
            _json.WriteString("id", policy.Id.Value);
            _json.WriteString("hash", policy.Hash);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("explanations");
    }

    public override void Write(UnitDecisions unit)
    {
        foreach (var outcome in unit.Outcomes.Where(outcome => report.Includes(outcome)))
        {
            _json.WriteStartObject();
            _json.WriteString("kind", EnumWords<CandidateKind>.Of(outcome.Candidate.Kind));
            _json.WriteString("unit", unit.Unit.Unit.Id.Value);
            _json.WriteString("period", (outcome.Candidate.Period ?? unit.Unit.Period).Id.ToString());
            _json.WriteString("award", outcome.Award.Id.Value);
            _json.WritePropertyName("explanation");
            ExplanationJson.Write(_json, unit.Explain(outcome), report.Language);
            _json.WriteEndObject();
        }
    }

    public override void End(IReadOnlyList<Notice> notices)
    {
        _json.WriteEndArray();
        NoticesJson.Write(_json, notices, report.Language);
        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
    }

    public override void Dispose() => _json.Dispose();
}
