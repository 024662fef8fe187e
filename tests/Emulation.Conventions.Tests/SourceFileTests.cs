using System.Text.RegularExpressions;

namespace Emulation.Conventions.Tests;

public partial class SourceFileTests
{
    private const int MostLines = 260;

    private static readonly string[] _namesThatSayNothing = ["Utils", "Utilities", "Common", "Helpers", "Shared", "Abstractions"];

    /// <summary>Folders whose types stand where people look for them, not where the file is.</summary>
    private static readonly Dictionary<string, string> _otherNamespaces = new()
    {
        ["src/Emulation.Rules/DependencyInjection"] = "Microsoft.Extensions.DependencyInjection",
    };

    [Fact]
    public void Namespace_IsTheFolder() =>
        Offenders.AssertNone(
            "A file declares the namespace of its folder:",
            from file in SourceTree.CSharpFiles
            let declared = Namespace().Match(SourceTree.Read(file)).Groups["name"].Value
            where declared != NamespaceOf(file)
                && !(declared == "" && DeclaresNoType(file))
                && !(_otherNamespaces.TryGetValue(FolderOf(file), out var other) && declared == other)
            select $"{file}: declares `{declared}`, stands in `{NamespaceOf(file)}`");

    [Fact]
    public void File_HoldsOnePublicType() =>
        Offenders.AssertNone(
            "A file holds one public top-level type:",
            from file in SourceTree.CSharpFiles
            let names = TypesIn(file).Where(type => type.IsPublic).Select(type => type.Name).Distinct().ToArray()
            where names.Length > 1
            select $"{file}: {string.Join(", ", names)}");

    [Fact]
    public void File_IsNamedAsItsType() =>
        Offenders.AssertNone(
            "A file is named as its type (Type.cs, or Type.Part.cs for a part of it):",
            from file in SourceTree.CSharpFiles
            let types = TypesIn(file).ToArray()
            where types.Length > 0
            let type = types.FirstOrDefault(candidate => candidate.IsPublic, types[0])
            let stem = Path.GetFileNameWithoutExtension(file)
            where stem != type.Name && !(type.IsPartial && stem.StartsWith($"{type.Name}.", StringComparison.Ordinal))
            select $"{file}: holds `{type.Name}`");

    [Fact]
    public void File_IsShort() =>
        Offenders.AssertNone(
            $"A file has at most {MostLines} lines:",
            from file in SourceTree.CSharpFiles
            let lines = SourceTree.Lines(file).Length
            where lines > MostLines
            select $"{file}: {lines} lines");

    [Fact]
    public void Folder_NamesAConcept() =>
        Offenders.AssertNone(
            "A folder names what is in it:",
            from file in SourceTree.CSharpFiles
            from folder in file.Split('/')[..^1]
            where folder.Split('.').Intersect(_namesThatSayNothing, StringComparer.OrdinalIgnoreCase).Any()
            select file);

    private static string FolderOf(string file) => file[..file.LastIndexOf('/')];

    private static string NamespaceOf(string file) => FolderOf(file)["src/".Length..].Replace('/', '.');

    private static bool DeclaresNoType(string file) => !TypesIn(file).Any();

    /// <summary>The types that begin at the margin: with a namespace per file, those are the top-level ones.</summary>
    private static IEnumerable<(string Name, bool IsPublic, bool IsPartial)> TypesIn(string file) =>
        from Match match in TopLevelType().Matches(SourceTree.Read(file))
        let words = match.Groups["modifiers"].Value.Split(' ')
        where !words.Contains("file")
        select (match.Groups["name"].Value, words.Contains("public"), words.Contains("partial"));

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?<modifiers>(?:(?:public|internal|file|sealed|abstract|static|readonly|ref|unsafe|partial)\s+)*)(?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[\w<>\[\]?.,]+)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
