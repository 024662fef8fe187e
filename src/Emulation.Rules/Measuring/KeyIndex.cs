namespace Emulation.Rules.Measuring;

/// <summary>Finds keys in a short list of them; owned by one worker.</summary>
/// <remarks>
/// The same few texts are asked for again and again, and whoever reads dossiers shares them: a text that was seen before is
/// known by its reference, without comparing a character.
/// </remarks>
/// <param name="keys">The keys, each once.</param>
internal sealed class KeyIndex(IEnumerable<string> keys)
{
    private readonly string[] _keys = [.. keys];
    private readonly (string? Key, int Index)[] _seen = new (string?, int)[16];
    private int _next;

    /// <summary>The index of a key, or -1.</summary>
    public int Of(string key)
    {
        foreach (ref readonly var seen in _seen.AsSpan())
        {
            if (ReferenceEquals(seen.Key, key))
            {
                return seen.Index;
            }
        }

        var index = Array.IndexOf(_keys, key);
        _seen[_next] = (key, index);
        _next = (_next + 1) % _seen.Length;
        return index;
    }
}
