using System.Buffers;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Wording;
using Emulation.Rules.Movements;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Recording;

/// <summary>Results of a movement that were added to the dossiers.</summary>
/// <param name="Hash">The hash of the results, whatever file they stood in and in whatever order, such as <c>sha256:…</c>.</param>
/// <param name="Movement">The movement.</param>
public sealed record RecordedMovementResults(string Hash, MovementId Movement)
{
    internal static RecordedMovementResults Of(MovementResults results)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = DecisionJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("from", Iso(results.From));
            json.WriteString("launchedBy", Of(results.LaunchedBy));
            json.WriteString("movement", results.Movement.Value);
            json.WriteStartArray("results");
            foreach (var entry in results.Results.OrderBy(each => each.Unit).ThenBy(each => each.Kind).ThenBy(each => each.Candidate).ThenBy(each => each.Place))
            {
                json.WriteStartArray();
                json.WriteStringValue(entry.Unit.Value);
                json.WriteStringValue(EnumWords<CandidateKind>.Of(entry.Kind));
                json.WriteStringValue(entry.Candidate.Value);
                json.WriteStringValue(EnumWords<MovementPlace>.Of(entry.Place));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteString("review", Of(results.Review));
            json.WriteString("reviewed", Iso(results.Reviewed));
            json.WriteString("to", Iso(results.To));
            json.WriteEndObject();
        }

        return new(ContentHash.Of(bytes.WrittenSpan), results.Movement);
    }

    // Not known and known to be none are told apart.
    private static string? Of<T>(Fact<T> fact)
        where T : struct, Enum => fact.ValueOrNull is { } value ? EnumWords<T>.Of(value) : fact.IsKnown ? "none" : null;

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
