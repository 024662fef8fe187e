using Emulation.Cli.Loading;

namespace Emulation.Cli.Output;

/// <summary>Keeps what a run writes apart from what it reads.</summary>
internal static class OutputPaths
{
    /// <summary>Refuses an output that is one of the inputs, before anything is read or written.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="outputs">The options that name outputs, each with its path; null and `-` are no files.</param>
    /// <param name="inputs">Everything that may be an input: files, folders of tables, and words that may name a file.</param>
    /// <exception cref="UsageException">An output is an input.</exception>
    public static void RefuseInputs(string verb, IEnumerable<(string Option, string? Path)> outputs, IEnumerable<string> inputs)
    {
        var files = inputs.Where(path => path != InputFile.StandardInput).SelectMany(Files)
            .GroupBy(RealPath.Of, RealPath.Comparer).ToDictionary(same => same.Key, same => same.First(), RealPath.Comparer);
        foreach (var (option, path) in outputs)
        {
            if (path is not (null or InputFile.StandardInput) && files.TryGetValue(RealPath.Of(path), out var input))
            {
                throw new UsageException(
                    input == path ? $"`{option}` names `{path}`, which is read" : $"`{option}` names `{path}`, which is the input `{input}`",
                    verb, "what is read is never written over; name another file");
            }
        }
    }

    // A folder of tables is read file by file.
    private static IEnumerable<string> Files(string path) => Directory.Exists(path) ? [path, .. Directory.EnumerateFiles(path)] : [path];
}
