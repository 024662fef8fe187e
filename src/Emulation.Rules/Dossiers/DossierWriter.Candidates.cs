using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;

namespace Emulation.Rules.Dossiers;

public static partial class DossierWriter
{
    private static void WriteCandidates<T>(Utf8JsonWriter json, string key, ImmutableArray<T> candidates)
        where T : Candidate
    {
        if (candidates.IsEmpty) return;
        json.WriteStartArray(key);
        foreach (var candidate in candidates)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, candidate.Id.Value);
            WriteOptional(json, "name", candidate.Name);
            WriteOptional(json, "sector", candidate.Sector);
            if (candidate.Period is { } period) WritePeriod(json, period);
            if (candidate is Individual individual) WriteIndividual(json, individual);
            if (candidate is Collective collective) WriteMembers(json, collective);
            WriteDossier(json, candidate.Dossier);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIndividual(Utf8JsonWriter json, Individual person)
    {
        WriteOptional(json, "position", person.Position);
        WriteOptional(json, "sex", person.Sex);
        WriteKnown(json, "leads", person.Leads, static (json, text) => json.WriteStringValue(text));
        WriteKnown(json, "tags", person.Tags, static (json, text) => json.WriteStringValue(text));
        WriteWork(json, person);
        WriteOptional(json, "died", person.Died);
        WriteOptional(json, "nationality", person.Nationality);
    }

    private static void WriteMembers(Utf8JsonWriter json, Collective collective)
    {
        if (collective.HasAllOfUnit)
        {
            json.WriteString("members"u8, "all"u8);
            return;
        }

        WriteKnown(json, "members", collective.Members, static (json, member) =>
        {
            if (member is { Joined: null, Left: null })
            {
                json.WriteStringValue(member.Individual.Value);
                return;
            }

            json.WriteStartObject();
            json.WriteString("individual"u8, member.Individual.Value);
            WriteOptional(json, "joined", member.Joined);
            WriteOptional(json, "left", member.Left);
            json.WriteEndObject();
        });
    }

    private static void WriteDossier(Utf8JsonWriter json, Dossier dossier)
    {
        WriteRatings(json, dossier.Ratings);
        if (dossier.Titles.Count > 0) WriteRecords(json, "titles", dossier.Titles, WriteTitle);
        if (dossier.TitlesKnownFrom is { } titles) WriteSince(json, "titles-known", titles.ToString());
        if (dossier.Commendations.Count > 0) WriteRecords(json, "commendations", dossier.Commendations, WriteCommendation);
        if (dossier.CommendationsKnownFrom is { } commendations) WriteSince(json, "commendations-known", commendations.ToString());
        WriteRecords(json, "initiatives", dossier.Initiatives, WriteInitiative);
        WriteRecords(json, "disciplines", dossier.Disciplines, WriteDiscipline);
        WriteRecords(json, "pending", dossier.Pending, WritePending);
        WriteRecords(json, "achievements", dossier.Achievements, WriteAchievement);
        WriteRecords(json, "movements", dossier.Movements, WriteMovement);
        WriteRecords(json, "placements", dossier.Placements, WritePlacement);
        WriteRecords(json, "documents", dossier.Documents, WriteDocument);
        if (dossier.Attested.All.Length > 0)
        {
            json.WriteStartObject("attested"u8);
            foreach (var (key, value) in dossier.Attested.All) json.WriteBoolean(key, value);
            json.WriteEndObject();
        }

        WriteNumbers(json, "scores", dossier.Scores);
        WriteNumbers(json, "metrics", dossier.Metrics);
        if (dossier.Votes.Length > 0) WriteKnown<CouncilVote>(json, "votes", dossier.Votes, WriteVote);
        if (dossier.Rulings.Length > 0) WriteKnown<Ruling>(json, "rulings", dossier.Rulings, WriteRuling);
    }

    private static void WriteVote(Utf8JsonWriter json, CouncilVote vote)
    {
        json.WriteStartObject();
        json.WriteString("award"u8, vote.Award.Value);
        WriteOptional(json, "council", vote.Council);
        WriteOptional(json, "period", vote.Period?.ToString());
        WriteOptional(json, "held", vote.Held);
        json.WriteNumber("for"u8, vote.For);
        json.WriteNumber("members"u8, vote.Members);
        WriteOptional(json, "present", vote.Present);
        WriteOptional(json, "valid", vote.Valid);
        json.WriteEndObject();
    }

    private static void WriteRuling(Utf8JsonWriter json, Ruling ruling)
    {
        json.WriteStartObject();
        json.WriteString("award"u8, ruling.Award.Value);
        json.WriteString("outcome"u8, ruling.Outcome);
        WriteOptional(json, "decision", ruling.Decision);
        WriteOptional(json, "date", ruling.Date);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string key, NamedNumbers numbers)
    {
        if (numbers.All.IsEmpty) return;
        json.WriteStartObject(key);
        foreach (var (name, value) in numbers.All) json.WriteString(name, Plain(value));
        json.WriteEndObject();
    }

    private static void WriteSince(Utf8JsonWriter json, string key, string from)
    {
        json.WriteStartObject(key);
        json.WriteString("from"u8, from);
        json.WriteEndObject();
    }
}
