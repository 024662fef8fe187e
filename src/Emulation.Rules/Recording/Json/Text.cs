using System.Text.Json;

namespace Emulation.Rules.Recording.Json;

/// <summary>Takes a text where a text stands.</summary>
internal static class Text
{
    /// <exception cref="JsonException">Something else stands there, or the text is empty.</exception>
    public static string Of(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text ? text : throw new JsonException();
}
