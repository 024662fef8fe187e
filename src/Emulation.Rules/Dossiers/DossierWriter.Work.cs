using System.Text.Json;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Dossiers;

public static partial class DossierWriter
{
    private static void WriteWork(Utf8JsonWriter json, Individual person)
    {
        if (person.ServiceFrom is not null || person.ServiceSpells is not null)
        {
            json.WriteStartObject("service"u8);
            WriteOptional(json, "from", person.ServiceFrom);
            WriteKnown(json, "spells", person.ServiceSpells, WriteSpell);
            json.WriteEndObject();
        }

        if (person.Assignments.Length > 0) WriteKnown<Assignment>(json, "assignments", person.Assignments, WriteAssignment);
        WriteKnown(json, "absences", person.Absences, static (json, absence) =>
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, absence.Kind);
            json.WriteString("from"u8, Iso(absence.From));
            WriteOptional(json, "to", absence.To);
            WriteOptional(json, "working-days", absence.WorkingDays);
            json.WriteEndObject();
        });
        WriteKnown(json, "trainings", person.Trainings, WriteTraining);
    }

    private static void WriteSpell(Utf8JsonWriter json, ServiceSpell spell)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, spell.Kind);
        json.WriteString("from"u8, Iso(spell.From));
        WriteOptional(json, "to", spell.To);
        if (spell.Area is { IsKnown: true, HasValue: false }) json.WriteNull("area"u8);
        WriteOptional(json, "area", spell.Area.ValueOrNull?.Value);
        if (spell.Post is { IsKnown: true, HasValue: false }) json.WriteNull("post"u8);
        WriteOptional(json, "post", spell.Post.ValueOrNull?.Value);
        json.WriteEndObject();
    }

    private static void WriteAssignment(Utf8JsonWriter json, Assignment assignment)
    {
        json.WriteStartObject();
        json.WriteString("unit"u8, assignment.Unit.Value);
        json.WriteString("from"u8, Iso(assignment.From));
        WriteOptional(json, "to", assignment.To);
        if (assignment.Share != 1) json.WriteString("share"u8, Plain(assignment.Share));
        WriteOptional(json, "kind", assignment.Kind);
        WriteOptional(json, "opinion", assignment.Opinion);
        WriteOptional(json, "confirmation", assignment.Confirmation);
        json.WriteEndObject();
    }

    private static void WriteTraining(Utf8JsonWriter json, Training training)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, training.Kind);
        json.WriteString("from"u8, Iso(training.From));
        WriteOptional(json, "to", training.To);
        WriteFact(json, "result", training.Result);
        WriteOptional(json, "rules-kept", training.RulesKept);
        json.WriteEndObject();
    }
}
