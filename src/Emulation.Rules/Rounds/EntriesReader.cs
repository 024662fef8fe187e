using System.Text;
using System.Text.Json;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Rounds;

/// <summary>Reads the entries of a movement, format 1, from a JSON document.</summary>
/// <remarks>
/// Bad text never throws: all that is wrong comes as diagnostics with line and column, up to a limit that says so. All entries are
/// held at once, for whoever competes must be compared.
/// </remarks>
public static class EntriesReader
{
    /// <summary>Reads a whole text. O(n log n).</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static EntriesReading Read(string json, string file = "entries.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>Reads a whole text. O(n log n).</summary>
    /// <param name="utf8">The text as UTF-8; a byte order mark is no part of it.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static EntriesReading Read(ReadOnlySpan<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var context = new ReadingContext(file, DossierLimits.Default);
        context.Begin(TextPlace.Start);
        MovementEntries? entries = null;
        try
        {
            var json = new DossierJson(bytes, context, levelsAbove: 0);
            entries = new EntriesParser(file).Read(ref json);
            json.Finish();
        }
        catch (JsonException broken)
        {
            var offset = ReadingContext.OffsetOf(bytes, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            var spot = context.SpotAt(bytes, offset, "");
            context.Report(FileDiagnostics.Syntax(spot with { Path = "" }, endsEarly: offset >= bytes.TrimEnd(" \t\r\n"u8).Length));
        }

        var diagnostics = context.TakeDiagnostics();
        return new(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : entries, diagnostics);
    }
}
