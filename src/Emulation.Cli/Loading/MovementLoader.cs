using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules.Movements;

namespace Emulation.Cli.Loading;

/// <summary>Finds the plan of a movement: a built-in one by its id, or a file.</summary>
internal static class MovementLoader
{
    /// <summary>Reads a plan; null where it has errors, which are reported.</summary>
    /// <param name="movement">The id of a built-in movement, or the file of a plan.</param>
    /// <param name="streams">Where `-` is read from.</param>
    /// <param name="reporter">Takes what is wrong.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="FileProblemException">It is written like a file, and there is none, or it cannot be read.</exception>
    /// <exception cref="UsageException">There is no such movement.</exception>
    public static async Task<Movement?> LoadAsync(string movement, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        var text = VietnamMovements.Find(movement)
            ?? new PolicyText(InputFile.NameOf(movement), await ReadFileAsync(movement, streams, cancellationToken).ConfigureAwait(false));
        var reading = MovementReader.Read(text);
        reporter.Report(reading.Diagnostics);
        return reading.Movement;
    }

    private static async Task<string> ReadFileAsync(string named, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (named == InputFile.StandardInput || File.Exists(named))
        {
            var text = await InputFile.ReadTextAsync(named, streams, cancellationToken).ConfigureAwait(false);
            WrongFile.Refuse(named, text, FileKind.Movement, "");
            return text;
        }

        if (Directory.Exists(named))
        {
            throw new FileProblemException($"`{named}` is a folder; name its files");
        }

        if (named.Contains('/', StringComparison.Ordinal) || named.Contains('\\', StringComparison.Ordinal)
            || named.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || named.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            throw new FileProblemException($"there is no file `{named}`");
        }

        string[] known = [.. VietnamMovements.Read().Select(text => Path.GetFileNameWithoutExtension(text.File))];
        throw new UsageException(
            $"there is no movement `{named}`", "", NearWords.To(named, known).Help ?? $"the built-in movements are {string.Join(", ", known)}");
    }
}
