using System.Text;
using System.Text.Json;
using Emulation.Rules.Recording.Json;

namespace Emulation.Rules.Recording;

/// <summary>Reads documents <c>emulation.decisions/1</c>, as <see cref="DecisionsWriter"/> writes them.</summary>
/// <remarks>Bad text never throws: what is wrong comes as diagnostics. Members that are not known are passed over; see docs/formats.md.</remarks>
public static class DecisionsReader
{
    /// <summary>
    /// The options with which <c>System.Text.Json</c> reads and writes the types in <see cref="Written"/>, without reflection: for
    /// hosts that hand them on. They cannot be changed.
    /// </summary>
    public static JsonSerializerOptions JsonOptions => RecordingJsonContext.Readable.Options;

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static DecisionsReading Read(string json, string file = "decisions.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static DecisionsReading Read(ReadOnlyMemory<byte> utf8, string file = "decisions.json")
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = new ContractText(utf8, file, DecisionsWriter.Format1);
        text.Scan();
        var document = text.HasErrors ? null : text.Read(.., "", RecordingJsonContext.Readable.WrittenDecisions);
        return new(document, text.Diagnostics);
    }
}
