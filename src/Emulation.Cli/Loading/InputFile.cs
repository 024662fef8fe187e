using System.Text;

namespace Emulation.Cli.Loading;

/// <summary>Opens what the command line names: a file, or `-` for standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>The name that diagnostics give to an input.</summary>
    public static string NameOf(string path) => path == StandardInput ? "stdin" : path;

    /// <summary>Refuses at once what is not there, so that nothing is written before it is found missing.</summary>
    /// <exception cref="FileProblemException">There is no such file, or it is a folder.</exception>
    /// <exception cref="UsageException">Standard input is named twice.</exception>
    /// <param name="paths">The files.</param>
    /// <param name="verb">The verb that reads them.</param>
    /// <param name="isFolder">Says which folders can be read as a whole; none where it is left out.</param>
    public static void RequireAll(IReadOnlyCollection<string> paths, string verb, Func<string, bool>? isFolder = null)
    {
        foreach (var path in paths.Where(path => path != StandardInput && !File.Exists(path) && isFolder?.Invoke(path) != true))
        {
            throw new FileProblemException(Directory.Exists(path) ? $"`{path}` is a folder; name its files" : $"there is no file `{path}`");
        }

        if (paths.Count(path => path == StandardInput) > 1)
        {
            throw new UsageException("`-` can be read only once", verb);
        }
    }

    /// <exception cref="FileProblemException">The file cannot be opened.</exception>
    public static Stream Open(string path, CommandStreams streams)
    {
        if (path == StandardInput)
        {
            return streams.Input;
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new FileProblemException($"cannot read `{path}`: {broken.Message}");
        }
    }

    /// <summary>The whole text of an input.</summary>
    /// <exception cref="FileProblemException">The file cannot be read.</exception>
    public static async Task<string> ReadTextAsync(string path, CommandStreams streams, CancellationToken cancellationToken)
    {
        var stream = Open(path, streams);
        try
        {
            using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (path != StandardInput)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Copies what can be read only once to a file that is gone when it is closed.</summary>
    public static async Task<FileStream> CopyAsync(Stream input, CancellationToken cancellationToken)
    {
        var copy = TemporaryFile.Create();
        try
        {
            await input.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
            return copy;
        }
        catch
        {
            await copy.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
