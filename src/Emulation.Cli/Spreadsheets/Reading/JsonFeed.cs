namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A stream of pieces that are made when they are read.</summary>
internal sealed class JsonFeed(IEnumerator<ReadOnlyMemory<byte>> pieces) : ForwardStream
{
    private ReadOnlyMemory<byte> _rest;

    public override int Read(Span<byte> buffer)
    {
        while (_rest.IsEmpty)
        {
            if (!pieces.MoveNext())
            {
                return 0;
            }

            _rest = pieces.Current;
        }

        var count = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pieces.Dispose();
        }

        base.Dispose(disposing);
    }
}
