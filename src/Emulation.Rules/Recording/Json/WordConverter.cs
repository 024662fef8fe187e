using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Recording.Json;

/// <summary>A value of a closed list as its word: <c>not-eligible</c>.</summary>
/// <typeparam name="T">The closed list.</typeparam>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] _values = Enum.GetValues<T>();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumWords<T>.All.IndexOf(Text.Of(ref reader)) is >= 0 and var at ? _values[at] : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumWords<T>.Of(value));
}
