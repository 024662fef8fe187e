using System.Text;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Tests.Validation;

/// <summary>The sample policies under tests/corpus: a case is one file, or a folder of files that are validated together.</summary>
internal static class Corpus
{
    // Folders of the corpus that hold no policies.
    private static readonly string[] _otherFormats = ["dossiers", "scenarios"];

    /// <summary>The cases in <c>good</c> or <c>bad</c>, as paths from the corpus.</summary>
    public static TheoryData<string> CasesIn(string part)
    {
        var cases = new TheoryData<string>();
        foreach (var path in Files(part).Select(file => CaseOf(part, file)).Distinct().Order(StringComparer.Ordinal))
        {
            cases.Add(path);
        }

        return cases;
    }

    /// <summary>Every file of the corpus, by its path.</summary>
    public static IEnumerable<string> Files(string part) => Directory
        .EnumerateFiles(Repository.PathOf($"tests/corpus/{part}"), "*.yaml", SearchOption.AllDirectories)
        .Select(Repository.RelativePath)
        .Where(file => !_otherFormats.Contains(file.Split('/')[3]))
        .Order(StringComparer.Ordinal);

    /// <summary>The file beside a case that holds the exact text of its diagnostics.</summary>
    public static string VerifiedFile(string path) =>
        Repository.PathOf($"tests/corpus/{(path.EndsWith(".yaml", StringComparison.Ordinal) ? path[..^".yaml".Length] : path)}.verified.txt");

    /// <summary>The diagnostics of a case: those of reading its files, and, where they can be read, those of validating them together.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(string path)
    {
        var full = Repository.PathOf($"tests/corpus/{path}");
        string[] files = File.Exists(full) ? [full] : [.. Directory.EnumerateFiles(full, "*.yaml").Order(StringComparer.Ordinal)];
        PolicyReading[] readings = [.. files.Select(file => PolicyReader.Read(new PolicyText(Path.GetFileName(file), File.ReadAllText(file, Encoding.UTF8))))];
        var validation = PolicyValidator.Validate(readings.Select(reading => reading.Policy).OfType<ParsedPolicy>());
        return
        [
            .. readings.SelectMany(reading => reading.Diagnostics),
            .. readings.All(reading => reading.Succeeded) ? validation.Diagnostics : [],
        ];
    }

    // Below a topic (bad/rules/…), or directly in the part, a folder is one case.
    private static string CaseOf(string part, string file)
    {
        var inCorpus = file["tests/corpus/".Length..];
        var depth = part == "bad" ? 3 : 2;
        return string.Join('/', inCorpus.Split('/').Take(depth));
    }
}
