using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Recording.Json;

namespace Emulation.Rules.Recording;

/// <summary>What a replay found.</summary>
public sealed class ReplayResult
{
    /// <summary>The format that <see cref="WriteTo"/> writes.</summary>
    public const string Format1 = "emulation.replay/1";

    internal ReplayResult(string recordedEngine, string engine, int units, ImmutableArray<ReplayDifference> differences)
    {
        (RecordedEngine, Engine, Units, Differences) = (recordedEngine, engine, units, differences);
        Notices = recordedEngine == engine ? [] : [RecordingDiagnostics.OtherEngine(recordedEngine, engine)];
    }

    /// <summary>The version of the engine that made the record.</summary>
    public string RecordedEngine { get; }

    /// <summary>The version of the engine that decided again.</summary>
    public string Engine { get; }

    /// <summary>How many units were decided again.</summary>
    public int Units { get; }

    /// <summary>In what the replay differs from the record, in a fixed order; empty where it is the same.</summary>
    public ImmutableArray<ReplayDifference> Differences { get; }

    /// <summary>What whoever reads the result should know, and is no difference: another version of the engine.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>Why nothing could be decided again; empty where it could.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the replay gave the same: the same policies, input and decisions, with all of their findings.</summary>
    public bool IsSame => Differences.IsEmpty && Diagnostics.IsEmpty;

    /// <summary>Returns how many units were decided again, and whether all is the same, in how much it differs, or the codes of why nothing could be decided.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"units: {Units}; {(IsSame ? "the same" : Diagnostics.IsEmpty ? $"differences: {Differences.Length}" : $"not decided: {string.Join(' ', Diagnostics.Select(each => each.Code).Distinct())}")}");

    /// <summary>Writes the result as JSON.</summary>
    /// <param name="utf8">Takes the document; it is flushed and not closed.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteTo(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using (var json = new Utf8JsonWriter(utf8, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format1);
            json.WriteBoolean("same", IsSame);
            json.WriteNumber("units", Units);
            json.WriteStartObject("engine");
            json.WriteString("was", RecordedEngine);
            json.WriteString("is", Engine);
            json.WriteEndObject();
            json.WriteStartArray("differences");
            foreach (var difference in Differences)
            {
                JsonSerializer.Serialize(json, difference, RecordingJsonContext.Readable.ReplayDifference);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
        utf8.Flush();
    }
}
