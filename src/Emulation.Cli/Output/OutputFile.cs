using Emulation.Cli.Loading;

namespace Emulation.Cli.Output;

/// <summary>Where results go: the output stream, or a file that appears only when it is complete.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private OutputFile(Stream stream, string? path, string? temporary) => (Stream, _path, _temporary) = (stream, path, temporary);

    /// <summary>Takes the results.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the output: <paramref name="path"/> under a temporary name in its folder, or the output stream where it is null or `-`.</summary>
    /// <exception cref="FileProblemException">The file cannot be written.</exception>
    public static OutputFile Open(string? path, CommandStreams streams)
    {
        if (path is null or InputFile.StandardInput)
        {
            return new(streams.Output, null, null);
        }

        if (Directory.Exists(path))
        {
            throw new FileProblemException($"cannot write `{path}`: it is a folder");
        }

        string? full = null, temporary = null;
        try
        {
            full = Path.GetFullPath(path);
            var folder = Path.GetDirectoryName(full)!;
            if (!Directory.Exists(folder))
            {
                throw new FileProblemException($"cannot write `{path}`: there is no folder `{Path.GetDirectoryName(path)}`");
            }

            temporary = Path.Combine(folder, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
            return new(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16), full, temporary);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The temporary name is ours: whoever reads the message knows only the one that was asked for.
            var message = temporary is null ? broken.Message : broken.Message.Replace(temporary, full, StringComparison.Ordinal);
            throw new FileProblemException($"cannot write `{path}`: {message}");
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

        try
        {
            Stream.Dispose();
            File.Move(_temporary, _path!, overwrite: true);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new FileProblemException($"cannot write `{_path}`: {broken.Message}");
        }
    }

    /// <summary>Removes the file where it was not completed.</summary>
    public void Dispose()
    {
        if (_temporary is not null)
        {
            Stream.Dispose();
            File.Delete(_temporary);
        }
    }
}
