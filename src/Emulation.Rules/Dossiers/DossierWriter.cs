using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using NodaTime.Text;

namespace Emulation.Rules.Dossiers;

/// <summary>Writes dossiers, format 1; reading what was written gives the same facts.</summary>
/// <remarks>
/// What is not known is left out, what is known to be none is written as such, and the same facts always give the same bytes:
/// UTF-8 without a byte order mark, keys in one order, LF after each line of JSON Lines.
/// </remarks>
public static partial class DossierWriter
{
    private static readonly JsonWriterOptions _options = new()
    {
        // Vietnamese stays readable: only what JSON itself needs is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        NewLine = "\n",
    };

    /// <summary>Writes JSON Lines: the header, then one unit per line.</summary>
    /// <param name="utf8">Where to write; it is flushed and not closed.</param>
    /// <param name="header">What holds for all units.</param>
    /// <param name="units">The units; taken one at a time.</param>
    /// <param name="ct">Stops the writing between two units.</param>
    /// <exception cref="ArgumentException">The header states a sector or a branch and a unit's is not known, which this format cannot say.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLines(Stream utf8, DossierHeader header, IEnumerable<UnitDossiers> units, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(units);
        using var json = new Utf8JsonWriter(utf8, _options);
        json.WriteStartObject();
        WriteHeaderKeys(json, header);
        json.WriteEndObject();
        EndLine(json, utf8);
        foreach (var unit in units)
        {
            ct.ThrowIfCancellationRequested();
            WriteUnit(json, unit, header);
            EndLine(json, utf8);
        }

        utf8.Flush();
    }

    /// <summary>Writes one JSON document.</summary>
    /// <param name="utf8">Where to write; it is flushed and not closed.</param>
    /// <param name="header">What holds for all units.</param>
    /// <param name="units">The units; taken one at a time.</param>
    /// <param name="indented">Whether to write it for people, over many lines.</param>
    /// <param name="ct">Stops the writing between two units.</param>
    /// <exception cref="ArgumentException">The header states a sector or a branch and a unit's is not known, which this format cannot say.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteDocument(
        Stream utf8, DossierHeader header, IEnumerable<UnitDossiers> units, bool indented = false, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(units);
        using (var json = new Utf8JsonWriter(utf8, _options with { Indented = indented }))
        {
            json.WriteStartObject();
            WriteHeaderKeys(json, header);
            json.WriteStartArray("units"u8);
            foreach (var unit in units)
            {
                ct.ThrowIfCancellationRequested();
                WriteUnit(json, unit, header);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
        utf8.Flush();
    }

    /// <summary>Writes one unit as a JSON object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="header">What need not be said again; null to say everything.</param>
    /// <exception cref="ArgumentException">The header states a sector or a branch and the unit's is not known, which this format cannot say.</exception>
    public static void WriteUnit(Utf8JsonWriter json, UnitDossiers unit, DossierHeader? header = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Sector is null && header?.Sector is not null)
        {
            throw new ArgumentException($"The sector of the unit {unit.Unit.Id} is not known; write a header without a sector.", nameof(header));
        }

        if (unit.Unit.Branch is null && header?.Branch is not null)
        {
            throw new ArgumentException($"The branch of the unit {unit.Unit.Id} is not known; write a header without a branch.", nameof(header));
        }

        json.WriteStartObject();
        json.WriteString("id"u8, unit.Unit.Id.Value);
        WriteOptional(json, "name", unit.Unit.Name);
        WriteOptional(json, "level", unit.Unit.Level);
        if (unit.Sector != header?.Sector) WriteOptional(json, "sector", unit.Sector);
        if (unit.Unit.Branch != header?.Branch) WriteOptional(json, "branch", unit.Unit.Branch);
        if (unit.Period != header?.Period) WritePeriod(json, unit.Period);
        if (unit.Unit.Parents.Length > 0)
        {
            json.WriteStartArray("parents"u8);
            foreach (var parent in unit.Unit.Parents)
            {
                json.WriteStartObject();
                json.WriteString("unit"u8, parent.Unit.Value);
                WriteOptional(json, "level", parent.Level);
                WriteOptional(json, "from", parent.From);
                WriteOptional(json, "to", parent.To);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteTexts(json, "predecessors", unit.Unit.Predecessors.Select(id => id.Value));
        WriteTexts(json, "clusters", unit.Unit.Clusters.Select(id => id.Value));
        WriteTexts(json, "tags", unit.Unit.Tags);
        WriteCandidates(json, "collectives", unit.Collectives);
        WriteCandidates(json, "individuals", unit.Individuals);
        WriteCandidates(json, "households", unit.Households);
        WriteCandidates(json, "entries", unit.Entries);
        json.WriteEndObject();
    }

    private static void EndLine(Utf8JsonWriter json, Stream utf8)
    {
        json.Flush();
        utf8.WriteByte((byte)'\n');
        json.Reset(utf8);
    }

    private static void WriteHeaderKeys(Utf8JsonWriter json, DossierHeader header)
    {
        json.WriteString("format"u8, DossierHeader.Format1);
        if (header.Period is { } period) WritePeriod(json, period);
        WriteOptional(json, "sector", header.Sector);
        WriteOptional(json, "branch", header.Branch);
    }

    private static void WritePeriod(Utf8JsonWriter json, AwardPeriod period)
    {
        json.WriteStartObject("period"u8);
        json.WriteString("id"u8, period.Id.ToString());
        json.WriteString("cycle"u8, Words<AwardCycle>.Of(period.Id.Cycle));
        json.WriteString("from"u8, LocalDatePattern.Iso.Format(period.From));
        json.WriteString("to"u8, LocalDatePattern.Iso.Format(period.To));
        json.WriteEndObject();
    }
}
