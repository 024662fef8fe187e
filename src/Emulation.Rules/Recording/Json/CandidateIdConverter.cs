using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Recording.Json;

/// <summary>An id as its text.</summary>
internal sealed class CandidateIdConverter : JsonConverter<CandidateId>
{
    public override CandidateId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(Text.Of(ref reader));

    public override void Write(Utf8JsonWriter writer, CandidateId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
