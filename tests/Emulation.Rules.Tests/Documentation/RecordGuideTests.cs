using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Domain.Wording;
using Emulation.Rules.Recording;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>The guide to records and the page of formats leave nothing out, and every line of C# is one that is compiled.</summary>
public partial class RecordGuideTests
{
    private const string Guide = "docs/records.md";
    private const string Formats = "docs/formats.md";
    private const string Examples = "tests/Emulation.Rules.Tests/Documentation/RecordHostExamples.cs";

    public static TheoryData<string> Programs => [.. MarkdownFence.In(Guide).Where(fence => fence.Language == "csharp").Select(fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_IsTheTestedOne(string place)
    {
        var tested = File.ReadAllText(Repository.PathOf(Examples)).ReplaceLineEndings("\n");
        var shown = string.Concat(MarkdownFence.At(place).Body.Split('\n')[..^1].Select(line => line.Length == 0 ? "\n" : $"        {line}\n"));

        Assert.Contains(shown, tested, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_StatesItsNamespaces(string place) =>
        Assert.Empty(StatedNamespaces.Wrong(MarkdownFence.At(place), typeof(RecordGuideTests).Assembly));

    [Fact]
    public void Codes_AreThoseOfTheSource()
    {
        var given = Directory.EnumerateFiles(Repository.PathOf("src/Emulation.Rules/Recording"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(given, ListedCode().Matches(Text(Guide)).Select(match => match.Groups["code"].Value));
    }

    [Fact]
    public void Kinds_AreAllExplained() => Assert.All(
        EnumWords<ReplayDifferenceKind>.All, word => Assert.Contains($"`{word}`", Text(Guide), StringComparison.Ordinal));

    [Fact]
    public void MembersOfARecord_AreAllExplained()
    {
        using var stream = typeof(DecisionRecord).Assembly.GetManifestResourceStream("record.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        var members = schema.RootElement.GetProperty("properties").EnumerateObject()
            .Concat(schema.RootElement.GetProperty("$defs").GetProperty("unit").GetProperty("properties").EnumerateObject())
            .Concat(schema.RootElement.GetProperty("$defs").GetProperty("outcome").GetProperty("properties").EnumerateObject())
            .Select(member => member.Name).Where(name => name != "candidates");

        Assert.All(members, member => Assert.Contains($"`{member}`", Text(Guide), StringComparison.Ordinal));
    }

    [Fact]
    public void Formats_AreAllListed()
    {
        var named = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Repository.RelativePath(file).Split('/').Intersect(["bin", "obj"]).Any())
            .SelectMany(file => FormatName().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct();

        Assert.All(named, format => Assert.Contains($"`{format}`", Text(Formats), StringComparison.Ordinal));
    }

    private static string Text(string document) => File.ReadAllText(Repository.PathOf(document));

    [GeneratedRegex("EMU[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (?<code>EMU[0-9]{4})(?: \(notice\))? \| \S", RegexOptions.Multiline)]
    private static partial Regex ListedCode();

    [GeneratedRegex("(?<=\")emulation\\.[a-z-]+/[0-9]+(?=\")")]
    private static partial Regex FormatName();
}
