using System.Runtime.CompilerServices;
using System.Text;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Monitoring;

/// <summary>Reads the records of a movement, format 1, from one JSON document or from JSON Lines; which of the two is seen from the text.</summary>
/// <remarks>
/// Bad text never throws: what is wrong comes as diagnostics with line and column. An error in one record refuses that record alone;
/// broken JSON ends a document there, and costs JSON Lines that line only. Limits are those of dossiers.
/// </remarks>
public static class MovementRecordsReader
{
    /// <summary>The only value of <c>format</c> that this library reads.</summary>
    public const string Format1 = "emulation.movement-records/1";

    /// <summary>Streams the parts of a file in their order; no more than one of them is held at a time.</summary>
    /// <param name="utf8">The text; it is read to its end and not closed.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IAsyncEnumerable<MovementRecordsPart> ReadAsync(Stream utf8, string file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(file);
        return StreamAsync(utf8, file, ct);
    }

    /// <summary>Reads a whole text, a part at a time.</summary>
    /// <param name="json">A JSON document, or JSON Lines.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static IEnumerable<MovementRecordsPart> Read(string json, string file = "records.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        return Parts(Encoding.UTF8.GetBytes(json), file);
    }

    private static IEnumerable<MovementRecordsPart> Parts(byte[] bytes, string file)
    {
        var at = 0;
        using var parser = new RecordsParser(file, DossierLimits.Default);
        while (true)
        {
            switch (parser.Next(out var part))
            {
                case ParserStep.NeedsMore when at == bytes.Length:
                    parser.Buffer.End();
                    break;
                case ParserStep.NeedsMore:
                    var room = parser.Buffer.Room();
                    var count = Math.Min(room.Length, bytes.Length - at);
                    bytes.AsMemory(at, count).CopyTo(room);
                    parser.Buffer.Add(count);
                    at += count;
                    break;
                case ParserStep.Reading:
                    yield return part!;
                    break;
                default:
                    yield break;
            }
        }
    }

    private static async IAsyncEnumerable<MovementRecordsPart> StreamAsync(
        Stream utf8, string file, [EnumeratorCancellation] CancellationToken ct)
    {
        using var parser = new RecordsParser(file, DossierLimits.Default);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            switch (parser.Next(out var part))
            {
                case ParserStep.NeedsMore:
                    var count = await utf8.ReadAsync(parser.Buffer.Room(), ct).ConfigureAwait(false);
                    if (count == 0) parser.Buffer.End();
                    else parser.Buffer.Add(count);
                    break;
                case ParserStep.Reading:
                    yield return part!;
                    break;
                default:
                    yield break;
            }
        }
    }
}
