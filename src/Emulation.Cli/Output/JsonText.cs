using System.Text.Json;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Output;

/// <summary>Texts as JSON writes them, in quotes, as UTF-8; those that come again and again are kept.</summary>
internal sealed class JsonText
{
    private const int MostKept = 4096;

    private readonly Dictionary<string, byte[]> _kept = new(StringComparer.Ordinal);

    /// <summary>The text in quotes; kept, for award and criterion ids and the like.</summary>
    public byte[] Cached(string text)
    {
        if (_kept.TryGetValue(text, out var bytes))
        {
            return bytes;
        }

        bytes = Quoted(text);
        if (_kept.Count < MostKept)
        {
            _kept.Add(text, bytes);
        }

        return bytes;
    }

    /// <summary>The text in quotes.</summary>
    public static byte[] Quoted(string text) =>
        [(byte)'"', .. JsonEncodedText.Encode(text, DecisionJson.Encoder).EncodedUtf8Bytes, (byte)'"'];
}
