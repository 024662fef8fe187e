using System.Text.RegularExpressions;
using Emulation.Cli.Spreadsheets.Reading;

namespace Emulation.Cli.Loading;

/// <summary>Finds the files that authors write, and tells what each of them is.</summary>
internal static partial class AuthoredFiles
{
    private const int HeadLength = 1 << 16;
    private const int MostEdits = 2;

    private static readonly string[] _leftOut = ["bin", "obj", "node_modules"];

    // Keys that only one kind of file has.
    private static readonly string[] _ofPlans = ["launch", "rounds", "feeds", "scorecard", "indicators", "workflow", "woven-with", "carries-on"];
    private static readonly string[] _ofPolicies = ["layer", "under", "awards", "in-force", "amends", "known-instruments", "delegates"];
    private static readonly string[] _ofScenarios = ["expect", "candidates", "policies"];

    private static readonly string[] _extensions = [".yaml", ".yml", ".json", ".jsonl", ".xlsx"];

    /// <summary>The files that are named, and those in the folders that are named, each once, in order.</summary>
    /// <exception cref="FileProblemException">There is no such file or folder.</exception>
    public static IReadOnlyList<AuthoredFile> Find(IEnumerable<string> paths)
    {
        var files = new SortedDictionary<string, AuthoredFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == InputFile.StandardInput || File.Exists(path) || SpreadsheetDossiers.IsFolder(path))
            {
                files[path] = new(path, IsNamed: true);
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in Walk(path))
                {
                    files.TryAdd(file, new(file, IsNamed: false));
                }
            }
            else
            {
                throw new FileProblemException($"there is no file or folder `{path}`");
            }
        }

        return [.. files.Values];
    }

    /// <summary>What a file is by its extension and the first key that says so. A named file is taken at its extension's word.</summary>
    public static FileKind KindOf(string path, string text, bool isNamed)
    {
        var head = text.Length > HeadLength ? text[..HeadLength] : text;
        var isJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            || (path == InputFile.StandardInput && head.AsSpan().TrimStart() is ['{', ..]);
        if (isJson && FirstJsonKey().Match(head) is { Success: true } first && first.Groups["key"].Value == "problem")
        {
            return FileKind.Problem;
        }

        if (isJson)
        {
            if (EntriesFormat().IsMatch(head))
            {
                return FileKind.Entries;
            }

            if (ResultsFormat().IsMatch(head))
            {
                return FileKind.Results;
            }

            if (RecordsFormat().IsMatch(head))
            {
                return FileKind.Records;
            }

            return isNamed || DossierFormat().IsMatch(head) || IsMistyped("format", FirstJsonKey().Match(head)) ? FileKind.Dossiers : FileKind.Unknown;
        }

        if (TopLevelKey().Match(text) is { Success: true } key)
        {
            return key.Groups["key"].ValueSpan switch
            {
                "scenario" => FileKind.Scenario,
                "holidays" => FileKind.Holidays,
                "movement" => FileKind.Movement,
                "problem" => FileKind.Problem,
                _ => FileKind.Policy,
            };
        }

        // A mistyped key must show as an error of its file, not hide the file.
        var keys = AnyTopLevelKey().Matches(head);
        return keys.Select(MistypedKind).FirstOrDefault(kind => kind != FileKind.Unknown, isNamed ? LikelyKind(keys) : FileKind.Unknown);
    }

    // The first key is missing, so the others must tell; where they are nobody's, nothing is guessed.
    private static FileKind LikelyKind(IEnumerable<Match> keys)
    {
        string[] words = [.. keys.Select(key => key.Groups["key"].Value)];
        return words.Intersect(_ofPlans).Any() ? FileKind.Movement
            : words.Intersect(_ofPolicies).Any() ? FileKind.Policy
            : words.Intersect(_ofScenarios).Any() ? FileKind.Scenario : FileKind.Unknown;
    }

    private static FileKind MistypedKind(Match key) =>
        IsMistyped("policy", key) ? FileKind.Policy
        : IsMistyped("scenario", key) ? FileKind.Scenario
        : IsMistyped("movement", key) ? FileKind.Movement : FileKind.Unknown;

    private static bool IsMistyped(string known, Match key) =>
        key.Groups["key"].Value is var word && word != known && Math.Abs(word.Length - known.Length) <= MostEdits && NearWords.Edits(word, known) <= MostEdits;

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (_extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            {
                yield return file.Replace('\\', '/');
            }
        }

        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(inner);
            if (!name.StartsWith('.') && !_leftOut.Contains(name, StringComparer.Ordinal))
            {
                foreach (var file in Walk(inner))
                {
                    yield return file;
                }
            }
        }
    }

    // `movement` is also the word of a condition, which is indented.
    [GeneratedRegex("""(?:^\{?\s*["']?(?<key>policy|scenario|holidays|problem)|(?:^|\A\s*\{\s*)["']?(?<key>movement))["']?[ \t]*:""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TopLevelKey();

    [GeneratedRegex("""^["']?(?<key>[\w-]+)["']?[ \t]*:""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex AnyTopLevelKey();

    [GeneratedRegex("""\A\s*\{\s*"(?<key>\w+)"\s*:""", RegexOptions.CultureInvariant)]
    private static partial Regex FirstJsonKey();

    [GeneratedRegex("\"format\"\\s*:\\s*\"emulation\\.movement-results/", RegexOptions.CultureInvariant)]
    private static partial Regex ResultsFormat();

    [GeneratedRegex("\"format\"\\s*:\\s*\"emulation\\.movement-records/", RegexOptions.CultureInvariant)]
    private static partial Regex RecordsFormat();

    [GeneratedRegex("\"format\"\\s*:\\s*\"emulation\\.dossiers/", RegexOptions.CultureInvariant)]
    private static partial Regex DossierFormat();

    [GeneratedRegex("\"format\"\\s*:\\s*\"emulation\\.entries/", RegexOptions.CultureInvariant)]
    private static partial Regex EntriesFormat();
}
