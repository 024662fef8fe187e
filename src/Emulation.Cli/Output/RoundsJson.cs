using System.Text.Json;
using Emulation.Domain.Citations;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Awarding;
using Emulation.Rules.Recording;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Output;

/// <summary>Writes how rounds came out as JSON (<c>emulation.rounds/1</c>): every entry of every group, numbers as exact texts.</summary>
internal static class RoundsJson
{
    public static void Write(Stream output, RoundsResult result, AwardingOutcome? awards)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("format", "emulation.rounds/1");
            json.WriteString("movement", result.Movement.Id.Value);
            json.WriteString("hash", result.Movement.Hash);
            json.WriteStartArray("rounds");
            foreach (var round in result.Rounds)
            {
                Write(json, round);
            }

            json.WriteEndArray();
            if (awards is not null)
            {
                AwardsJson.Write(json, awards);
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, RoundResult round)
    {
        json.WriteStartObject();
        json.WriteString("round", round.Round.Id);
        Optional(json, "held", round.Round.Held?.ToString());
        json.WriteNumber("entered", RoundNumbers.Entered(round));
        Most(json, "mostEntered", RoundNumbers.Entered(round), RoundNumbers.MostEntered(round));
        json.WriteNumber("sent", round.Sent.Length);
        json.WriteStartArray("groups");
        foreach (var group in round.Groups)
        {
            Write(json, group);
        }

        json.WriteEndArray();
        Texts(json, "notTaken", round.NotTaken.Select(entry => entry.Id));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GroupResult group)
    {
        json.WriteStartObject();
        json.WriteString("stream", group.Stream.Id);
        Optional(json, "group", group.Id);
        json.WriteNumber("entered", group.Entered);
        Most(json, "mostEntered", group.Entered, group.MostEntered);
        Number(json, "places", group.Places);
        Number(json, "leastPlaces", group.LeastPlaces == group.Places ? null : group.LeastPlaces);
        json.WriteNumber("sent", group.Sent);
        json.WriteNumber("openPlaces", group.OpenPlaces);
        json.WriteNumber("shortage", group.Shortage);
        json.WriteNumber("overflow", group.Overflow);
        json.WriteString("ties", EnumWords<TiePolicy>.Of(group.Stream.Ties));
        json.WriteString("cite", group.Stream.Citation.ToString());
        json.WriteString("status", EnumWords<VerificationStatus>.Of(group.Stream.Status));
        if (group.Ruling is { } ruling)
        {
            json.WriteStartObject("ruling");
            Texts(json, "send", ruling.Send);
            Optional(json, "document", ruling.Document);
            json.WriteNumber("leftEmpty", group.LeftEmpty);
            json.WriteEndObject();
        }

        json.WriteStartArray("entries");
        foreach (var outcome in group.Outcomes)
        {
            Write(json, group.Stream, outcome);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StreamRule stream, EntryOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("entry", outcome.Entry.Id);
        json.WriteString("unit", outcome.Entry.Unit.Value);
        json.WriteString("standing", EnumWords<EntryStanding>.Of(outcome.Standing));
        Number(json, "place", outcome.Place);
        if (!stream.RankBy.IsEmpty)
        {
            json.WriteStartObject("values");
            for (var i = 0; i < stream.RankBy.Length; i++)
            {
                json.WriteString(stream.RankBy[i].Name, outcome.Values[i]?.ToString());
            }

            json.WriteEndObject();
        }

        if (!outcome.IsSent)
        {
            Optional(json, "cutOff", outcome.CutOff);
            Optional(json, "missedOn", outcome.MissedOn?.Name);
            Optional(json, "missedBy", outcome.MissedBy?.ToString());
            Number(json, "placesShort", outcome.PlacesShort);
            Optional(json, "minimum", outcome.Below?.AtLeast.ToString());
        }

        Texts(json, "missing", outcome.Missing);
        Texts(json, "missingMarks", outcome.MissingMarks.Select(mark => $"{mark.Juror}: {mark.Criterion}"));
        Texts(json, "hangsOn", outcome.HangsOn);
        Texts(json, "openIn", outcome.OpenIn);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Most(Utf8JsonWriter json, string name, int least, int most) => Number(json, name, most == least ? null : most);

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in all)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
