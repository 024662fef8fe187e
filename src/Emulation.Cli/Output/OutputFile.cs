using Emulation.Cli.Loading;

namespace Emulation.Cli.Output;

/// <summary>Where results go: the output stream, or a file that appears only when it is complete.</summary>
/// <remarks>
/// A file that stands there keeps its mode, and a link its place. Until it is complete nobody else may look into it, for decisions are
/// personal data. Pipes and devices are written to as they are.
/// </remarks>
internal sealed class OutputFile : IDisposable
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _asked;
    private readonly string? _path;
    private readonly string? _temporary;
    private readonly UnixFileMode? _mode;
    private bool _isMoved;

    private OutputFile(Stream stream, string asked) => (Stream, _asked) = (stream, asked);

    private OutputFile(Stream stream, string asked, string path, string temporary, UnixFileMode? mode)
        : this(stream, asked) => (_path, _temporary, _mode) = (path, temporary, mode);

    /// <summary>Takes the results.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the output: <paramref name="path"/> under a temporary name in its folder, or the output stream where it is null or `-`.</summary>
    /// <exception cref="FileProblemException">The file cannot be written.</exception>
    public static OutputFile Open(string? path, CommandStreams streams)
    {
        if (path is null or InputFile.StandardInput)
        {
            return new(streams.Output, "-");
        }

        if (path.Length == 0)
        {
            throw new FileProblemException("the name of the file to write is empty");
        }

        if (Directory.Exists(path))
        {
            throw new FileProblemException($"cannot write `{path}`: it is a folder");
        }

        string? full = null, temporary = null;
        try
        {
            full = FileTarget.Of(path);
            if (FileTarget.IsWrittenStraight(full))
            {
                var straight = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16);
                return new(new GuardedStream(straight, broken => Problem(path, null, broken)), path);
            }

            var folder = Path.GetDirectoryName(full)!;
            if (!Directory.Exists(folder))
            {
                throw new FileProblemException($"cannot write `{path}`: there is no folder `{Path.GetDirectoryName(path)}`");
            }

            var hidden = temporary = Path.Combine(folder, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
            var mode = FileTarget.ModeOf(full) ?? ModeOfNew(temporary);
            var stream = new FileStream(temporary, Options());
            return new(new GuardedStream(stream, broken => Problem(path, hidden, broken)), path, full, temporary, mode);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Problem(path, temporary, broken);
        }
    }

    /// <summary>Moves the complete file into its place.</summary>
    /// <exception cref="FileProblemException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the file stays as it was before.</exception>
    public void Commit(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Stream.Flush();
        if (_temporary is null)
        {
            return;
        }

        Stream.Dispose();
        try
        {
            if (_mode is { } mode && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(_temporary, mode);
            }

            File.Move(_temporary, _path!, overwrite: true);
            _isMoved = true;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw Problem(_asked, _temporary, broken);
        }
    }

    /// <summary>Removes the file where it was not completed.</summary>
    public void Dispose()
    {
        if (_asked == InputFile.StandardInput)
        {
            return;
        }

        // Where the folder is full, closing fails too: what is thrown already says so.
        TemporaryFile.Close(Stream);
        if (_temporary is not null && !_isMoved)
        {
            File.Delete(_temporary);
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerAlone;
        }

        return options;
    }

    /// <summary>The mode that whoever runs the command gives to new files, which only a new file tells.</summary>
    private static UnixFileMode? ModeOfNew(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        new FileStream(path, FileMode.CreateNew).Dispose();
        try
        {
            return File.GetUnixFileMode(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The temporary name is ours: whoever reads the message knows only the one that was asked for.</summary>
    private static FileProblemException Problem(string asked, string? temporary, Exception broken) => new(
        $"cannot write `{asked}`: {(temporary is null ? broken.Message : broken.Message.Replace(temporary, asked, StringComparison.Ordinal))}");
}
