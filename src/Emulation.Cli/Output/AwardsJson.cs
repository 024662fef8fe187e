using System.Text.Json;
using Emulation.Rules.Awarding;

namespace Emulation.Cli.Output;

/// <summary>Writes who is given which award of a movement as JSON.</summary>
internal static class AwardsJson
{
    public static void Write(Utf8JsonWriter json, AwardingOutcome outcome)
    {
        json.WriteStartObject("awards");
        json.WriteNumber("places", outcome.Places);
        json.WriteNumber("given", outcome.Given);
        json.WriteNumber("recipients", outcome.Recipients);
        json.WriteNumber("unfilled", outcome.Unfilled);
        json.WriteStartArray("byAward");
        foreach (var offer in outcome.Offers)
        {
            json.WriteStartObject();
            json.WriteString("award", offer.Offer.Id);
            json.WriteNumber("places", offer.Offer.Total);
            Texts(json, "recipients", offer.Recipients);
            Texts(json, "contested", offer.Contested);
            json.WriteNumber("openPlaces", offer.OpenPlaces);
            json.WriteNumber("unfilled", offer.Unfilled);
            Texts(json, "waitsFor", offer.WaitsFor);
            Texts(json, "waitsForEntries", offer.WaitsForCandidates);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("several");
        foreach (var several in outcome.Duplicates)
        {
            json.WriteStartObject();
            json.WriteString("entry", several.Candidate);
            Texts(json, "awards", several.Offers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
