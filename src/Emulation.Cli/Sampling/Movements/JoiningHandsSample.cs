using System.Text;
using System.Text.Json;
using Emulation.Cli.Output;
using Emulation.Rules.Recording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>Writes the sample of <c>hn.joining-hands-2022</c> as records, JSON Lines: the header with all units, then a record a line.</summary>
internal static class JoiningHandsSample
{
    // The district level ended on 2025-06-30.
    private static readonly LocalDate _districtsEnd = new(2025, 7, 1);

    public static void WriteRecords(Stream output, ulong seed, CancellationToken cancellationToken)
    {
        var units = new JoiningHandsUnits(seed);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = DecisionJson.Encoder });
        json.WriteStartObject();
        json.WriteString("format", "emulation.movement-records/1");
        json.WriteString("movement", "hn.joining-hands-2022");
        json.WriteStartArray("units");
        WriteUnit(json, JoiningHandsUnits.Department, "department", null, [], null);
        foreach (var district in JoiningHandsUnits.Districts)
        {
            WriteUnit(json, district, "district", JoiningHandsUnits.Department, [], null);
        }

        foreach (var member in units.All.Concat(units.CentreUnits))
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteUnit(
                json, member.Id, member.IsOfDistrict ? "school" : "institution", member.Parent,
                member.Need.Length > 0 ? [member.Tag, member.Need] : [member.Tag], member);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        foreach (var record in JoiningHandsRecords.Of(units, seed))
        {
            cancellationToken.ThrowIfCancellationRequested();
            EndLine(json, output);
            Write(json, record);
        }

        EndLine(json, output);
    }

    private static void EndLine(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset();
    }

    private static void WriteUnit(Utf8JsonWriter json, string id, string level, string? parent, string[] tags, SampleMember? member)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("level", level);
        if (parent is not null)
        {
            json.WriteStartArray("parents");
            json.WriteStartObject();
            json.WriteString("unit", parent);
            if (member?.IsOfDistrict == true)
            {
                json.WriteString("to", LocalDatePattern.Iso.Format(_districtsEnd));
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (tags.Length > 0)
        {
            json.WriteStartArray("tags");
            foreach (var tag in tags)
            {
                json.WriteStringValue(tag);
            }

            json.WriteEndArray();
        }

        if (member is not null)
        {
            json.WriteStartObject("figures");
            json.WriteNumber("pupils", member.Pupils);
            json.WriteNumber("teachers", member.Teachers);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SampleRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("unit", record.Unit);
        json.WriteString("kind", record.Kind);
        if (record.IsNone)
        {
            json.WriteBoolean("none", true);
        }

        WriteOptional(json, "with", record.With);
        WriteOptional(json, "date", record.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
        WriteOptional(json, "reported", record.Reported is { } told ? LocalDatePattern.Iso.Format(told) : null);
        WriteOptional(json, "status", record.Status);
        WriteOptional(json, "replaces", record.Replaces);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
