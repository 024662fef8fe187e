using System.Buffers;

namespace Emulation.Cli.Output;

/// <summary>Gathers bytes and hands them to a stream a megabyte at a time.</summary>
internal sealed class LineBuffer(Stream output) : IBufferWriter<byte>
{
    private const int Full = 1 << 20;

    private byte[] _bytes = new byte[Full + (Full / 4)];
    private int _count;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_count);
    }

    /// <summary>Hands over everything.</summary>
    public void Flush()
    {
        output.Write(_bytes, 0, _count);
        _count = 0;
    }

    private void MakeRoom(int size)
    {
        if (_count >= Full)
        {
            Flush();
        }

        size = Math.Max(size, 1);
        if (_bytes.Length - _count < size)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + size));
        }
    }
}
