using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules.Comparing;
using Emulation.Rules.Recording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes differences as one JSON document, <c>emulation.diff/1</c>.</summary>
internal sealed class JsonDifferences(Stream output) : IDifferenceWriter
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder });
    private int _parts;
    private int _decisions;

    public void Begin(Policy before, LocalDate onBefore, Policy after, LocalDate onAfter)
    {
        _json.WriteStartObject();
        _json.WriteString("format", "emulation.diff/1");
        WritePolicy("before", before, onBefore);
        WritePolicy("after", after, onAfter);
        _json.WriteStartArray("differences");
    }

    public void Write(TextDifference difference)
    {
        _parts++;
        _json.WriteStartObject();
        _json.WriteString("path", difference.Path);
        _json.WriteString("kind", EnumWords<DifferenceKind>.Of(difference.Kind));
        WriteSide("before", difference.Before, difference.CitedBefore);
        WriteSide("after", difference.After, difference.CitedAfter);
        _json.WriteEndObject();
    }

    public void Write(DecisionDifference difference)
    {
        if (_decisions++ == 0)
        {
            _json.WriteEndArray();
            _json.WriteStartArray("decisions");
        }

        _json.WriteStartObject();
        _json.WriteString("unit", difference.Unit.Value);
        _json.WriteString("kind", EnumWords<CandidateKind>.Of(difference.Kind));
        _json.WriteString("candidate", difference.Candidate.Value);
        _json.WriteString("award", difference.Award.Value);
        _json.WriteString("before", difference.Before is { } before ? EnumWords<Eligibility>.Of(before) : null);
        _json.WriteString("after", difference.After is { } after ? EnumWords<Eligibility>.Of(after) : null);
        _json.WriteStartArray("through");
        foreach (var criterion in difference.Through)
        {
            _json.WriteStartObject();
            _json.WriteString("criterion", criterion.Id.Value);
            _json.WriteString("cite", criterion.Citation.ToString());
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public bool End()
    {
        _json.WriteEndArray();
        _json.WriteStartObject("counts");
        _json.WriteNumber("differences", _parts);
        _json.WriteNumber("decisions", _decisions);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
        return _parts + _decisions > 0;
    }

    public void Dispose() => _json.Dispose();

    private void WritePolicy(string name, Policy policy, LocalDate on)
    {
        _json.WriteStartObject(name);
        _json.WriteString("id", policy.Id.Value);
        _json.WriteString("asOf", LocalDatePattern.Iso.Format(on));
        _json.WriteString("hash", policy.Hash);
        _json.WriteEndObject();
    }

    private void WriteSide(string name, LocalizedText? words, Citation? citation)
    {
        if (words is null)
        {
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("vi", words.Vi);
        _json.WriteString("en", words.En);
        _json.WriteString("cite", citation?.ToString());
        _json.WriteEndObject();
    }
}
