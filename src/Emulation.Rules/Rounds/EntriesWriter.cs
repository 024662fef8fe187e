using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Awarding;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Rounds;

/// <summary>Writes the entries of a movement in one way only: units and entries by id, each on a line, scores exactly.</summary>
/// <remarks>The same entries give the same bytes; what is read back is the same.</remarks>
public static class EntriesWriter
{
    // Takes the zeros at the end of a decimal away, so that 80 and 80.00 are written alike.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a whole document, with a line feed at its end. O(n log n).</summary>
    public static void Write(Stream utf8, MovementEntries entries)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(entries);
        using var json = new Utf8JsonWriter(utf8, _options);
        utf8.Write("{\n\"format\": \""u8);
        utf8.Write("emulation.entries/1\",\n\"movement\": "u8);
        Line(json, utf8, () => json.WriteStringValue(entries.Movement.Value));
        if (entries.After is { } after)
        {
            utf8.Write(",\n\"after\": "u8);
            Line(json, utf8, () => json.WriteStringValue(after));
        }

        List(json, utf8, "units"u8, entries.Units.OrderBy(unit => unit.Id.Value, StringComparer.Ordinal), Write);
        List(json, utf8, "entries"u8, entries.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal), Write);
        if (!entries.Rulings.IsEmpty)
        {
            List(json, utf8, "rulings"u8, EntriesParser.Sorted(entries.Rulings), Write);
        }

        if (!entries.Figures.IsEmpty)
        {
            utf8.Write(",\n\"figures\": "u8);
            Line(json, utf8, () => Write(json, entries.Figures));
        }

        if (!entries.AwardRulings.IsEmpty)
        {
            List(json, utf8, "award-rulings"u8, entries.AwardRulings.GroupBy(ruling => ruling.Offer).OrderBy(same => same.Key, StringComparer.Ordinal), Write);
        }

        utf8.Write("\n}\n"u8);
    }

    private static void List<T>(Utf8JsonWriter json, Stream utf8, ReadOnlySpan<byte> name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        utf8.Write(",\n\""u8);
        utf8.Write(name);
        utf8.Write("\": ["u8);
        var isFirst = true;
        foreach (var item in items)
        {
            utf8.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            Line(json, utf8, () => write(json, item));
        }

        utf8.Write(isFirst ? "]"u8 : "\n]"u8);
    }

    private static void Line(Utf8JsonWriter json, Stream utf8, Action write)
    {
        write();
        json.Flush();
        json.Reset(utf8);
    }

    private static void Write(Utf8JsonWriter json, Unit unit)
    {
        json.WriteStartObject();
        json.WriteString("id", unit.Id.Value);
        Optional(json, "name", unit.Name);
        Optional(json, "level", unit.Level is { } level ? EnumWords<UnitLevel>.Of(level) : null);
        if (!unit.Parents.IsEmpty)
        {
            json.WriteStartArray("parents");
            foreach (var parent in unit.Parents)
            {
                json.WriteStartObject();
                json.WriteString("unit", parent.Unit.Value);
                Optional(json, "from", Iso(parent.From));
                Optional(json, "to", Iso(parent.To));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Texts(json, "predecessors", unit.Predecessors.Select(id => id.Value));
        Texts(json, "clusters", unit.Clusters.Select(id => id.Value));
        Texts(json, "tags", unit.Tags);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MovementEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("kind", EnumWords<EntryKind>.Of(entry.Kind));
        json.WriteString("unit", entry.Unit.Value);
        Optional(json, "name", entry.Name);
        if (entry.Subject is { } subject)
        {
            json.WriteStartObject("subject");
            json.WriteString("kind", EnumWords<CandidateKind>.Of(subject.Kind));
            json.WriteString("candidate", subject.Candidate.Value);
            json.WriteEndObject();
        }

        if (entry.Scores.Any())
        {
            json.WriteStartObject("scores");
            foreach (var (name, value) in entry.Scores)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(Exact(value));
            }

            json.WriteEndObject();
        }

        WriteMarks(json, entry);
        WritePath(json, entry);
        WriteWaits(json, entry);
        json.WriteEndObject();
    }

    private static void WriteMarks(Utf8JsonWriter json, MovementEntry entry)
    {
        if (entry.Marks.IsEmpty) return;
        json.WriteStartArray("marks");
        foreach (var mark in entry.Marks.OrderBy(mark => mark.Juror, StringComparer.Ordinal).ThenBy(mark => mark.Criterion, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("juror", mark.Juror);
            json.WriteString("criterion", mark.Criterion);
            json.WritePropertyName("mark");
            json.WriteRawValue(Exact(mark.Mark));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, MovementEntry entry)
    {
        if (entry.Path.IsEmpty) return;
        json.WriteStartArray("path");
        foreach (var step in entry.Path)
        {
            json.WriteStartObject();
            json.WriteString("round", step.Round);
            json.WriteString("stream", step.Stream);
            Optional(json, "group", step.Group);
            if (step.Place is { } place) json.WriteNumber("place", place);
            if (step.Ruled) json.WriteBoolean("ruled", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWaits(Utf8JsonWriter json, MovementEntry entry)
    {
        if (entry.Waits.IsEmpty) return;
        json.WriteStartArray("waits");
        foreach (var wait in entry.Waits)
        {
            json.WriteStartObject();
            json.WriteString("round", wait.Round);
            json.WriteString("stream", wait.Stream);
            Optional(json, "group", wait.Group);
            json.WriteNumber("places", wait.Places);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RoundRuling ruling)
    {
        json.WriteStartObject();
        json.WriteString("round", ruling.Round);
        json.WriteString("stream", ruling.Stream);
        Optional(json, "group", ruling.Group);
        json.WriteStartArray("send");
        foreach (var id in ruling.Send.Order(StringComparer.Ordinal)) json.WriteStringValue(id);
        json.WriteEndArray();
        Optional(json, "decided", Iso(ruling.Decided));
        Optional(json, "document", ruling.Document);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableSortedDictionary<string, int> figures)
    {
        json.WriteStartObject();
        foreach (var (name, number) in figures) json.WriteNumber(name, number);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IGrouping<string, AwardRuling> rulings)
    {
        json.WriteStartObject();
        json.WriteString("award", rulings.Key);
        Texts(json, "give", rulings.Where(ruling => ruling.IsGiven).Select(ruling => ruling.Candidate).Order(StringComparer.Ordinal));
        Texts(json, "withhold", rulings.Where(ruling => !ruling.IsGiven).Select(ruling => ruling.Candidate).Order(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0) return;
        json.WriteStartArray(name);
        foreach (var text in all) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static string Exact(decimal value) => (value / One).ToString(CultureInfo.InvariantCulture);

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
