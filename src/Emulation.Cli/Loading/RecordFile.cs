using Emulation.Rules.Monitoring;

namespace Emulation.Cli.Loading;

/// <summary>Reads a file of a movement's records.</summary>
internal static class RecordFile
{
    /// <summary>Adds what can be read; what is wrong is reported as it comes.</summary>
    /// <exception cref="FileProblemException">The file cannot be read.</exception>
    public static async Task ReadAsync(
        string path, MovementRecordsBuilder builder, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        var stream = InputFile.Open(path, streams);
        try
        {
            await foreach (var part in MovementRecordsReader.ReadAsync(stream, InputFile.NameOf(path), cancellationToken).ConfigureAwait(false))
            {
                reporter.Report(part.Diagnostics);
                builder.Add(part);
            }
        }
        finally
        {
            if (path != InputFile.StandardInput)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
