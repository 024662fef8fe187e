using Emulation.Rules.Rounds;

namespace Emulation.Cli.Loading;

/// <summary>Reads files of a movement's entries.</summary>
internal static class EntriesFiles
{
    /// <summary>The files that can be read; what is wrong with the others is reported.</summary>
    /// <exception cref="FileProblemException">A file cannot be read.</exception>
    /// <exception cref="UsageException">A file is something else.</exception>
    public static async Task<IReadOnlyList<MovementEntries>> ReadAsync(
        IReadOnlyList<string> paths, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        var files = new List<MovementEntries>();
        foreach (var path in paths)
        {
            var text = await InputFile.ReadTextAsync(path, streams, cancellationToken).ConfigureAwait(false);
            WrongFile.Refuse(path, text, FileKind.Entries, "rounds");
            var reading = EntriesReader.Read(text, InputFile.NameOf(path));
            reporter.Report(reading.Diagnostics);
            if (reading.Entries is { } entries)
            {
                files.Add(entries);
            }
        }

        return files;
    }
}
