using System.Text.RegularExpressions;

namespace Emulation.Conventions.Tests;

/// <summary>A verified file that no test reads any more proves nothing, and looks as if it did.</summary>
public partial class VerifiedFileTests
{
    [Fact]
    public void VerifiedFile_BelongsToATestOrToTheFileBesideIt() =>
        Offenders.AssertNone(
            "A verified file is named as a test (Class.Test_parameters), as the file beside it, or as a library:",
            from file in SourceTree.Under("tests", "*.verified.*")
            where !file.StartsWith("tests/Emulation.Conventions.Tests/PublicApi/", StringComparison.Ordinal)
            let folder = Path.GetDirectoryName(Repository.PathOf(file))!
            let stem = Path.GetFileName(file).Split(".verified.")[0]
            where !StandsBesideItsSource(folder, stem) && !IsNamedAsATest(folder, stem)
            select file);

    private static bool StandsBesideItsSource(string folder, string stem) =>
        Directory.Exists(Path.Combine(folder, stem))
        || Directory.EnumerateFiles(folder, $"{stem}.*").Any(other =>
            !other.Contains(".verified.", StringComparison.Ordinal) && !other.Contains(".received.", StringComparison.Ordinal))
        || File.Exists(Path.Combine(folder, stem));

    private static bool IsNamedAsATest(string folder, string stem)
    {
        if (stem.Split('.', 2) is not [var type, var test]) return false;

        var source = Path.Combine(folder, $"{type}.cs");
        return File.Exists(source) && Method().Matches(File.ReadAllText(source)).Select(match => match.Groups["name"].Value)
            .Any(name => test == name || test.StartsWith($"{name}_", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s(?<name>[A-Z]\w*)\(")]
    private static partial Regex Method();
}
