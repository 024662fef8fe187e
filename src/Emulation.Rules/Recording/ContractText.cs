using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Recording;

/// <summary>A text in one of the formats that the library writes: first looked through as JSON, then read part by part.</summary>
/// <param name="utf8">The text.</param>
/// <param name="file">The name that diagnostics give to the text.</param>
/// <param name="format">The format that is wanted.</param>
internal sealed class ContractText(ReadOnlyMemory<byte> utf8, string file, string format)
{
    private readonly ReadOnlyMemory<byte> _bytes = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What was reported, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics.OrderBy(each => each.Span!.Line).ThenBy(each => each.Span!.Column)];

    public int ErrorCount => _diagnostics.Count;

    public bool HasErrors => _diagnostics.Count > 0;

    /// <summary>The name of the schema: what stands between the dot and the slash of the format.</summary>
    private string Schema => format[(format.IndexOf('.', StringComparison.Ordinal) + 1)..format.IndexOf('/', StringComparison.Ordinal)];

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Makes sure that the text is JSON in the wanted format, and finds the elements of a list at its top.</summary>
    /// <param name="list">The list; null for none.</param>
    /// <returns>Where the elements are; empty where there is an error.</returns>
    public ImmutableArray<Range> Scan(string? list = null)
    {
        var elements = ImmutableArray.CreateBuilder<Range>();
        var reader = new Utf8JsonReader(_bytes.Span, isFinalBlock: false, default);
        string? found = null;
        try
        {
            if (!reader.Read())
            {
                Report(_bytes.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? RecordingDiagnostics.Empty(At(0)) : RecordingDiagnostics.NotJson(At(0)));
                return [];
            }

            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                var (isFormat, isList) = (reader.ValueTextEquals("format"u8), list is not null && reader.ValueTextEquals(list));
                if (!reader.Read())
                {
                    break;
                }

                if (isFormat && reader.TokenType == JsonTokenType.String)
                {
                    found = reader.GetString();
                }
                else if (isList && reader.TokenType == JsonTokenType.StartArray)
                {
                    Elements(ref reader, elements);
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)   // the latter for half of an escaped pair
        {
            Report(RecordingDiagnostics.NotJson(broken is JsonException at ? At(OffsetOf(at, 0)) : At((int)reader.TokenStartIndex)));
            return [];
        }

        if (reader.CurrentDepth > 0 || reader.TokenType != JsonTokenType.EndObject)
        {
            Report(reader.CurrentDepth > 0
                ? RecordingDiagnostics.EndsEarly(At(_bytes.Length))
                : RecordingDiagnostics.UnknownFormat(At(0), null, format));
        }
        else if (found != format)
        {
            Report(RecordingDiagnostics.UnknownFormat(At(0), found, format));
        }

        if (!HasErrors && NullInList() is >= 0 and var offset)
        {
            NotAsTheFormatSays(offset, "null");
        }

        return HasErrors ? [] : elements.ToImmutable();
    }

    // No list of these formats holds null, and nothing that reads one asks for it.
    private int NullInList()
    {
        var reader = new Utf8JsonReader(_bytes.Span);
        var inList = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    inList.Push(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    inList.Pop();
                    break;
                case JsonTokenType.Null when inList.Peek():
                    return (int)reader.TokenStartIndex;
            }
        }

        return -1;
    }

    /// <summary>Reads a part of the text; null where it is not as the format says, which is reported.</summary>
    /// <param name="part">Where it is.</param>
    /// <param name="path">The path to it, such as <c>units[3]</c>; empty for the whole.</param>
    /// <param name="type">What it is read as.</param>
    public T? Read<T>(Range part, string path, JsonTypeInfo<T> type)
        where T : class
    {
        var (start, length) = part.GetOffsetAndLength(_bytes.Length);
        try
        {
            return JsonSerializer.Deserialize(_bytes.Span.Slice(start, length), type) ?? throw new JsonException();
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            var at = wrong as JsonException;
            var inside = at?.Path is { Length: > 2 } deeper ? deeper[(path.Length == 0 ? 2 : 1)..] : "";
            NotAsTheFormatSays(at is null ? start : OffsetOf(at, start), path + inside is { Length: > 0 } place ? place : "the document");
            return null;
        }
    }

    public void NotAsTheFormatSays(int offset, string path) =>
        Report(RecordingDiagnostics.NotAsTheFormatSays(At(offset), path, format, Schema));

    /// <summary>A place as file, line and column.</summary>
    public SourceSpan At(int offset)
    {
        var before = _bytes.Span[..Math.Min(offset, _bytes.Length)];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }

    private static void Elements(ref Utf8JsonReader reader, ImmutableArray<Range>.Builder elements)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            if (!reader.TrySkip())
            {
                return;
            }

            elements.Add(start..(int)reader.BytesConsumed);
        }
    }

    private int OffsetOf(JsonException at, int start)
    {
        var rest = _bytes.Span[start..];
        var offset = 0;
        for (var line = at.LineNumber ?? 0; line > 0; line--)
        {
            offset += rest[offset..].IndexOf((byte)'\n') + 1;
        }

        return start + offset + (int)(at.BytePositionInLine ?? 0);
    }
}
