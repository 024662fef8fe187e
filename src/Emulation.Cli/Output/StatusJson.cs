using System.Text.Json;
using Emulation.Domain.Citations;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Monitoring;
using Emulation.Rules.Recording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes a movement's state as JSON (<c>emulation.movement-status/1</c>): all of it, each figure exactly.</summary>
internal static class StatusJson
{
    public static void Write(Stream output, MovementStatus status, WordingLanguage language)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("format", "emulation.movement-status/1");
            json.WriteString("movement", status.Movement.Id.Value);
            json.WriteString("hash", status.Movement.Hash);
            json.WriteString("asOf", Iso(status.AsOf));
            json.WriteNumber("units", status.Records.Units.Length);
            json.WriteNumber("records", status.Records.Count);
            json.WriteStartArray("indicators");
            foreach (var indicator in status.Indicators)
            {
                Write(json, indicator, language);
            }

            json.WriteEndArray();
            json.WriteStartArray("notes");
            foreach (var note in status.Notes)
            {
                Write(json, note);
            }

            json.WriteEndArray();
            json.WriteStartArray("workflow");
            foreach (var step in status.Steps)
            {
                Write(json, step);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, IndicatorResult result, WordingLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("indicator", result.Indicator.Id);
        json.WriteString("says", result.Indicator.Says.In(language));
        json.WriteString("count", EnumWords<IndicatorCount>.Of(result.Indicator.Count));
        json.WriteString("cite", result.Indicator.Citation?.ToString());
        json.WriteString("status", EnumWords<VerificationStatus>.Of(result.Indicator.Status));
        json.WritePropertyName("whole");
        Write(json, result.Whole);
        json.WriteStartArray("nodes");
        foreach (var node in result.Nodes)
        {
            Write(json, node);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NodeResult node)
    {
        json.WriteStartObject();
        if (node.Kind != NodeKind.Movement)
        {
            json.WriteString(EnumWords<NodeKind>.Of(node.Kind), node.Id);
            json.WriteString("level", node.Level is { } level ? EnumWords<UnitLevel>.Of(level) : null);
        }

        Write(json, "value", node.Value);
        Write(json, "over", node.Over);
        Write(json, "share", node.Share);
        json.WriteString("target", node.Target?.ToString());
        json.WriteString("outcome", node.Outcome is { } outcome ? Word(outcome) : null);
        WriteList(json, "without", node.Without.Select(unit => unit.Value));
        WriteList(json, "notReported", node.NotReported.Select(unit => unit.Value));
        WriteList(json, "openRecords", node.OpenRecords);
        WriteList(json, "notStated", node.NotStated.Select(unit => unit.Value));
        json.WriteEndObject();
    }

    private static string Word(Outcome outcome) => outcome switch { Outcome.Met => "met", Outcome.NotMet => "not-met", _ => "unknown" };

    // One number where it is known; else both ends, the upper one null where there is none.
    private static void Write(Utf8JsonWriter json, string name, NumberRange? range)
    {
        if (range is not { } known)
        {
            json.WriteNull(name);
        }
        else if (known.IsExact)
        {
            json.WriteString(name, known.Least.ToString());
        }
        else
        {
            json.WriteStartObject(name);
            json.WriteString("least", known.Least.ToString());
            json.WriteString("most", known.Most?.ToString());
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, RecordNote note)
    {
        json.WriteStartObject();
        json.WriteString("record", note.Record);
        json.WriteString("unit", note.Unit.Value);
        json.WriteString("problem", EnumWords<RecordProblem>.Of(note.Problem));
        json.WriteString("effect", EnumWords<RecordEffect>.Of(note.Effect));
        if (note.Times > 1)
        {
            json.WriteNumber("times", note.Times);
        }

        WriteList(json, "others", note.Others);
        WriteList(json, "places", note.Places.Select(place => place.ToString()));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StepFinding step)
    {
        json.WriteStartObject();
        json.WriteString("unit", step.Unit.Value);
        json.WriteString("step", step.Step.Id);
        json.WriteString("state", EnumWords<StepState>.Of(step.State));
        json.WriteString("date", Iso(step.Date));
        json.WriteString("record", step.Record?.Id);
        json.WriteString("cite", step.Step.Citation.ToString());
        json.WriteString("status", EnumWords<VerificationStatus>.Of(step.Step.Status));
        json.WriteStartArray("objections");
        foreach (var objection in step.Objections)
        {
            json.WriteStartObject();
            json.WriteString("problem", EnumWords<StepProblem>.Of(objection.Problem));
            json.WriteString("subject", objection.Subject);
            json.WriteString("date", Iso(objection.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in all)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
