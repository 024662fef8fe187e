using System.Text.RegularExpressions;

namespace Emulation.Conventions.Tests;

/// <summary>Every message that an author can see has an exact text that was reviewed.</summary>
public partial class DiagnosticCodeTests
{
    [Fact]
    public void Code_HasAVerifiedText()
    {
        var shown = SourceTree.Under("tests", "*.verified.txt")
            .SelectMany(file => Codes(SourceTree.Read(file)))
            .ToHashSet();

        Offenders.AssertNone(
            "The exact text of a code stands in a .verified.txt:",
            from use in CodesInSource()
            where !shown.Contains(use.Key)
            orderby use.Key
            select $"{use.Key}: {use.First()}");
    }

    [Fact]
    public void Code_IsGivenInOnePlace() =>
        Offenders.AssertNone(
            "A code is written once, by the method that words its message:",
            from use in CodesInSource()
            where use.Count() > 1
            orderby use.Key
            select $"{use.Key}: {string.Join(", ", use)}");

    [Fact]
    public void Codes_AreThere() => Assert.NotEmpty(CodesInSource());

    private static IEnumerable<IGrouping<string, string>> CodesInSource() =>
        from file in SourceTree.CSharpFiles
        from line in SourceTree.Lines(file).Index()
        where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from code in Codes(line.Item)
        group $"{file}({line.Index + 1})" by code;

    private static IEnumerable<string> Codes(string text) => Code().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\bEMU\d{4}\b")]
    private static partial Regex Code();
}
