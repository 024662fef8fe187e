using Emulation.Domain.Diagnostics;
using Emulation.Rules.Monitoring;

namespace Emulation.Cli.Loading;

/// <summary>Reads a file of a movement's records.</summary>
internal static class RecordFile
{
    /// <summary>What is wrong with a text of records by itself, whatever the movement's plan says.</summary>
    public static IEnumerable<Diagnostic> Check(string text, string name)
    {
        var builder = new MovementRecordsBuilder();
        foreach (var part in MovementRecordsReader.Read(text, name))
        {
            builder.Add(part);
            foreach (var diagnostic in part.Diagnostics)
            {
                yield return diagnostic;
            }
        }

        foreach (var diagnostic in builder.ToRecords().Diagnostics)
        {
            yield return diagnostic;
        }
    }

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
