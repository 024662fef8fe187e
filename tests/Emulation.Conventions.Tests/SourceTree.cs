using System.Reflection;

namespace Emulation.Conventions.Tests;

/// <summary>What the conventions are about: the libraries as the compiler left them, and the files under <c>src/</c>.</summary>
internal static class SourceTree
{
    private static readonly string[] _libraries = ["Emulation.Domain", "Emulation.Rules", "Emulation.Policies"];

    public static TheoryData<string> Libraries { get; } = [.. _libraries];

    public static IEnumerable<Type> PublicTypes { get; } =
        [.. _libraries.SelectMany(library => Assembly.Load(library).ExportedTypes).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every C# file under <c>src/</c> that a person wrote, as a path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> CSharpFiles { get; } = Under("src", "*.cs");

    public static IReadOnlyList<string> Under(string folder, string pattern) =>
        Directory.Exists(Repository.PathOf(folder))
            ? [.. Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
                .Select(Repository.RelativePath)
                .Where(path => !path.StartsWith("src/Emulation.Templates/content/", StringComparison.Ordinal)) // a program of whoever uses the template
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "artifacts"))
                .Order(StringComparer.Ordinal)]
            : [];

    public static string Read(string relative) => File.ReadAllText(Repository.PathOf(relative)).ReplaceLineEndings("\n");

    public static string[] Lines(string relative) => Read(relative).TrimEnd('\n').Split('\n');
}
