using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Wording;
using Emulation.Rules.Recording;
using Emulation.Rules.Rounds;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes what a movement gives to the yearly evaluation (<c>emulation.movement-results/1</c>); what is not settled is no result.</summary>
internal static class MovementResultsJson
{
    public static void Write(Stream output, Movement movement, YearlyResults results)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("format", "emulation.movement-results/1");
            json.WriteString("movement", movement.Id.Value);
            json.WriteString("launched-by", EnumWords<MovementLauncher>.Of(movement.Launch.By));
            WriteDate(json, "from", movement.Runs.From);
            WriteDate(json, "to", movement.Runs.To);
            json.WriteString("review", EnumWords<MovementReview>.Of(results.Review));
            WriteDate(json, "reviewed", results.Reviewed);
            json.WriteStartArray("results");
            foreach (var result in results.Results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, YearlyResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", EnumWords<CandidateKind>.Of(result.Kind));
        json.WriteString("unit", result.Unit.Value);
        json.WriteString("candidate", result.Candidate.Value);
        json.WriteString("place", EnumWords<MovementPlace>.Of(result.Place));
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }
}
