using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Domain.Time;

namespace Emulation.Rules.Recording.Json;

/// <summary>An award period as its id: <c>2024-2025</c>.</summary>
internal sealed class PeriodIdConverter : JsonConverter<PeriodId>
{
    public override PeriodId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PeriodId.TryParse(Text.Of(ref reader), out var period) ? period : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PeriodId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
