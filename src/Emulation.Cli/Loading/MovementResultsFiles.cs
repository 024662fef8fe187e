using Emulation.Rules.Movements;

namespace Emulation.Cli.Loading;

/// <summary>Reads files of results of movements.</summary>
internal static class MovementResultsFiles
{
    /// <summary>The results; null where a file has errors, which are reported.</summary>
    /// <exception cref="FileProblemException">A file cannot be read.</exception>
    public static async Task<IReadOnlyList<MovementResults>?> ReadAsync(
        IReadOnlyList<string> paths, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        var results = new List<MovementResults>();
        var hasErrors = false;
        foreach (var path in paths)
        {
            var text = await InputFile.ReadTextAsync(path, streams, cancellationToken).ConfigureAwait(false);
            var reading = MovementResultsReader.Read(text, InputFile.NameOf(path));
            reporter.Report(reading.Diagnostics);
            if (reading.Succeeded)
            {
                results.Add(reading.Results);
            }

            hasErrors |= !reading.Succeeded;
        }

        return hasErrors ? null : results;
    }
}
