namespace Emulation.Cli.Loading;

/// <summary>A stream that says what cannot be written in the words of whoever opened it: the name of a temporary file says nothing to anybody.</summary>
internal sealed class GuardedStream(Stream inner, Func<Exception, FileProblemException> tell) : Stream
{
    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => Guard(() => inner.Position = value);
    }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override int ReadByte() => inner.ReadByte();

    public override void WriteByte(byte value) => Write([value]);

    public override long Seek(long offset, SeekOrigin origin)
    {
        var position = 0L;
        Guard(() => position = inner.Seek(offset, origin));   // which writes what waits
        return position;
    }

    public override void SetLength(long value) => Guard(() => inner.SetLength(value));

    public override void Flush() => Guard(inner.Flush);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception broken) when (IsAboutTheFile(broken))
        {
            throw tell(broken);
        }
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (IsAboutTheFile(broken))
        {
            throw tell(broken);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (IsAboutTheFile(broken))
        {
            throw tell(broken);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Guard(inner.Dispose);
        }
    }

    private static bool IsAboutTheFile(Exception broken) => broken is IOException or UnauthorizedAccessException;

    private void Guard(Action act)
    {
        try
        {
            act();
        }
        catch (Exception broken) when (IsAboutTheFile(broken))
        {
            throw tell(broken);
        }
    }
}
