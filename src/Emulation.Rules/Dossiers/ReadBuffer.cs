using System.Buffers;
using System.Text;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>The bytes that were read and are still needed, and where in the text the first of them stands.</summary>
internal sealed class ReadBuffer(string file) : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;
    private TextPlace _place = TextPlace.Start;

    public string File { get; } = file;

    /// <summary>Whether no more bytes will come.</summary>
    public bool Ended { get; private set; }

    /// <summary>The most bytes that were set aside at a time.</summary>
    public int Peak { get; private set; } = FirstSize;

    /// <summary>The bytes from the first one that is still needed.</summary>
    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Where the first of <see cref="Unread"/> stands.</summary>
    public TextPlace Place => _place;

    /// <summary>Room for more bytes, at least one; what is unread moves to the front, or to a larger array.</summary>
    public Memory<byte> Room()
    {
        if (_end == _bytes.Length)
        {
            var unread = _end - _start;
            if (unread <= _bytes.Length / 2)
            {
                Unread.CopyTo(_bytes);
            }
            else
            {
                var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
                Unread.CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
                _bytes = larger;
                Peak = Math.Max(Peak, larger.Length);
            }

            (_start, _end) = (0, unread);
        }

        return _bytes.AsMemory(_end);
    }

    public void Add(int count) => _end += count;

    public void End() => Ended = true;

    /// <summary>Lets a byte order mark go, which is no part of the text.</summary>
    public void SkipMark()
    {
        if (Unread.StartsWith("\uFEFF"u8)) _start += 3;
    }

    /// <summary>Lets the first bytes of <see cref="Unread"/> go.</summary>
    public void Discard(int count)
    {
        _place = _place.After(Unread[..count]);
        _start += count;
    }

    /// <summary>Where a byte of <see cref="Unread"/> stands.</summary>
    public SourceSpan SpanAt(int offset)
    {
        var place = _place.After(Unread[..offset]);
        return place.In(File);
    }

    /// <summary>Finds in <see cref="Unread"/> the byte that a JSON exception names by line and byte, both from 0 at the text's start.</summary>
    public int OffsetOf(long line, long byteInLine) => _place.OffsetIn(Unread, line, byteInLine);

    public void Dispose()
    {
        // Dossiers are personal data: nothing of them may turn up in somebody else's array.
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        (_bytes, _start, _end) = ([], 0, 0);
    }
}

/// <summary>A place in a text: line and column from 1, the column in characters, and the bytes before it in its line.</summary>
internal readonly record struct TextPlace(long Line, long Column, long BytesInLine)
{
    public static TextPlace Start => new(1, 1, 0);

    /// <summary>The place after <paramref name="bytes"/>, which end between two characters.</summary>
    public TextPlace After(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf((byte)'\n');
        return last < 0
            ? new(Line, Column + Encoding.UTF8.GetCharCount(bytes), BytesInLine + bytes.Length)
            : new(Line + bytes.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(bytes[(last + 1)..]), bytes.Length - last - 1);
    }

    /// <summary>The place as people are told it; a document of many gigabytes on one line still has one.</summary>
    public SourceSpan In(string file) => new(file, (int)Math.Min(Line, int.MaxValue), (int)Math.Min(Column, int.MaxValue));

    /// <summary>The offset in <paramref name="bytes"/>, which begin here, of a line and a byte in it, both from 0.</summary>
    public int OffsetIn(ReadOnlySpan<byte> bytes, long line, long byteInLine)
    {
        var offset = 0;
        for (var at = Line - 1; at < line; at++)
        {
            var next = bytes[offset..].IndexOf((byte)'\n');
            if (next < 0) return bytes.Length;
            offset += next + 1;
        }

        var column = offset == 0 && line == Line - 1 ? byteInLine - BytesInLine : byteInLine;
        return (int)Math.Clamp(offset + column, 0, bytes.Length);
    }
}
