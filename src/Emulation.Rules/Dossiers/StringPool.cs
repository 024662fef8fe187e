using System.Text;

namespace Emulation.Rules.Dossiers;

/// <summary>Gives the same string for the same bytes, so that a million people do not hold a million copies of one award's id.</summary>
/// <remarks>Bounded: when it is full, further words are simply not shared.</remarks>
internal sealed class StringPool
{
    private const int Slots = 1 << 14;
    private const int MostWords = Slots / 2;
    private const int LongestWord = 96;

    private readonly Entry[] _slots = new Entry[Slots];
    private int _count;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return "";
        if (utf8.Length > LongestWord) return Encoding.UTF8.GetString(utf8);

        var hash = new HashCode();
        hash.AddBytes(utf8);
        var code = hash.ToHashCode();
        for (var slot = code & (Slots - 1); ; slot = (slot + 1) & (Slots - 1))
        {
            ref var entry = ref _slots[slot];
            if (entry.Text is null)
            {
                var text = Encoding.UTF8.GetString(utf8);
                if (_count < MostWords)
                {
                    entry = new(code, utf8.ToArray(), text);
                    _count++;
                }

                return text;
            }

            if (entry.Hash == code && utf8.SequenceEqual(entry.Utf8)) return entry.Text;
        }
    }

    private readonly record struct Entry(int Hash, byte[] Utf8, string Text);
}
