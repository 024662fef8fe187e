using System.Text.Json;
using Emulation.Domain.Dossiers;

namespace Emulation.Rules.Dossiers;

public static partial class DossierWriter
{
    private static void WriteRecords<T>(Utf8JsonWriter json, string key, Records<T>? records, Action<Utf8JsonWriter, T> write)
        where T : DossierRecord =>
        WriteKnown(json, key, records?.All, (json, record) =>
        {
            json.WriteStartObject();
            WriteOptional(json, "id", record.Id);
            write(json, record);
            WriteTrust(json, record);
            json.WriteEndObject();
        });

    /// <summary>What says whether a record can be taken at face value.</summary>
    private static void WriteTrust(Utf8JsonWriter json, DossierRecord record)
    {
        if (record.Status != RecordStatus.Valid) WriteOptional<RecordStatus>(json, "status", record.Status);
        WriteOptional(json, "replaces", record.Replaces);
        if (!record.Evidence.IsEmpty)
        {
            WriteKnown<EvidenceDocument>(json, "evidence", record.Evidence, static (json, evidence) =>
            {
                json.WriteStartObject();
                json.WriteString("document"u8, evidence.Document);
                WriteOptional(json, "sha256", evidence.Sha256);
                json.WriteEndObject();
            });
        }

        WriteOptional(json, "of", record.Of?.Value);
    }

    private static void WriteRatings(Utf8JsonWriter json, RatingHistory ratings)
    {
        if (ratings.Records.IsEmpty) return;
        json.WriteStartObject("ratings"u8);
        foreach (var year in ratings.Records.GroupBy(record => record.Period))
        {
            json.WritePropertyName(year.Key.ToString());
            var records = year.ToArray();
            if (records.Length > 1) json.WriteStartArray();
            foreach (var record in records) WriteRating(json, record);
            if (records.Length > 1) json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, RatingRecord rating)
    {
        var level = rating.Level is { } of ? Words<Rating>.Of(of) : "none";
        if (rating is { Id: null, Status: RecordStatus.Valid, Replaces: null, Evidence.IsEmpty: true, Of: null, Decided: null, Decision: null })
        {
            json.WriteStringValue(level);
            return;
        }

        json.WriteStartObject();
        WriteOptional(json, "id", rating.Id);
        json.WriteString("level"u8, level);
        WriteOptional(json, "decided", rating.Decided);
        WriteOptional(json, "decision", rating.Decision);
        WriteTrust(json, rating);
        json.WriteEndObject();
    }

    private static void WriteTitle(Utf8JsonWriter json, TitleRecord title)
    {
        json.WriteString("award"u8, title.Award.Value);
        json.WriteString("period"u8, title.Period.ToString());
        WriteOptional(json, "decided", title.Decided);
        WriteOptional(json, "decision", title.Decision);
    }

    private static void WriteCommendation(Utf8JsonWriter json, CommendationRecord commendation)
    {
        json.WriteString("award"u8, commendation.Award.Value);
        json.WriteString("decided"u8, Iso(commendation.Decided));
        WriteOptional(json, "decision", commendation.Decision);
        WriteOptional(json, "basis", commendation.Basis);
        WriteOptional(json, "achievement-until", commendation.AchievementUntil);
    }

    private static void WriteInitiative(Utf8JsonWriter json, Initiative initiative)
    {
        WriteOptional<InitiativeKind>(json, "kind", initiative.Kind);
        WriteFact(json, "scope", initiative.Scope);
        if (initiative.Recognised is { IsKnown: true, HasValue: false }) json.WriteNull("recognised"u8);
        WriteOptional(json, "recognised", initiative.Recognised.ValueOrNull);
        WriteKnown(json, "used-for", initiative.UsedFor, static (json, award) => json.WriteStringValue(award.Value));
    }

    private static void WriteDiscipline(Utf8JsonWriter json, Discipline discipline)
    {
        WriteOptional<DisciplineForm>(json, "form", discipline.Form);
        WriteOptional(json, "decided", discipline.Decided);
        WriteOptional(json, "until", discipline.Until);
    }

    private static void WritePending(Utf8JsonWriter json, PendingMatter matter)
    {
        WriteOptional<PendingKind>(json, "kind", matter.Kind);
        WriteOptional(json, "from", matter.From);
        WriteOptional(json, "to", matter.To);
    }

    private static void WriteAchievement(Utf8JsonWriter json, Achievement achievement)
    {
        WriteOptional<AchievementKind>(json, "kind", achievement.Kind);
        WriteFact(json, "scope", achievement.Scope);
        WriteOptional(json, "recognised", achievement.Recognised);
    }

    private static void WriteMovement(Utf8JsonWriter json, MovementResult movement)
    {
        json.WriteString("movement"u8, movement.Movement);
        WriteOptional<MovementPlace>(json, "place", movement.Place);
        WriteFact(json, "launched-by", movement.LaunchedBy);
        WriteOptional(json, "from", movement.From);
        WriteOptional(json, "to", movement.To);
        WriteFact(json, "review", movement.Review);
        WriteOptional(json, "reviewed", movement.Reviewed);
    }

    private static void WriteDocument(Utf8JsonWriter json, DossierDocument document)
    {
        json.WriteString("kind"u8, document.Kind);
        WriteOptional(json, "number", document.Number);
        WriteOptional(json, "issued", document.Issued);
    }

    private static void WritePlacement(Utf8JsonWriter json, ClusterPlacement placement)
    {
        json.WriteString("cluster"u8, placement.Cluster.Value);
        json.WriteString("period"u8, placement.Period.ToString());
        json.WriteNumber("place"u8, placement.Place);
        WriteFact(json, "organised-by", placement.OrganisedBy);
    }
}
