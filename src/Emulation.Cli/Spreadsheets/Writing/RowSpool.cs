using System.IO.Compression;
using Emulation.Cli.Loading;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>A file that is gone when it is closed, in which the rows of a sheet wait until their workbook is written.</summary>
internal sealed class RowSpool : IDisposable
{
    private readonly GuardedStream _file = new(TemporaryFile.Create(), TemporaryFile.Problem);
    private DeflateStream? _packed;

    public RowSpool() => _packed = new(_file, CompressionLevel.Fastest, leaveOpen: true);

    /// <summary>Takes what is to wait.</summary>
    public Stream Stream => _packed ?? throw new InvalidOperationException("The rows were copied already.");

    /// <summary>Hands over everything; nothing can be added any more.</summary>
    public void CopyTo(Stream stream)
    {
        _packed?.Dispose();
        _packed = null;
        _file.Seek(0, SeekOrigin.Begin);
        using var unpacked = new DeflateStream(_file, CompressionMode.Decompress, leaveOpen: true);
        unpacked.CopyTo(stream, 1 << 16);
    }

    public void Dispose()
    {
        if (_packed is not null)
        {
            TemporaryFile.Close(_packed);
        }

        TemporaryFile.Close(_file);
    }
}
