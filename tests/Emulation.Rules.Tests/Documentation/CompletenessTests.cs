using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Language;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>The guides leave nothing out: neither a code, nor a key, nor a word.</summary>
public partial class CompletenessTests
{
    private const string PolicyGuide = "docs/policy-language.md";
    private const string DossierGuide = "docs/dossiers.md";

    [Theory]
    [InlineData(PolicyGuide, "1 2 5 600 770")]
    [InlineData(DossierGuide, "3 4 771 772")]
    [InlineData("docs/spreadsheets.md", "601 602 603 604 605")]
    public void Codes_AreThoseOfTheSource(string guide, string stages)
    {
        var given = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Repository.RelativePath(file).Split('/').Intersect(["bin", "obj"]).Any())
            .SelectMany(file => GivenCode().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .Where(code => stages.Split(' ').Any(stage => code[3..].StartsWith(stage, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

        Assert.Equal(given, ListedCodes(guide).Select(code => code.Code));
    }

    [Theory]
    [InlineData(PolicyGuide)]
    [InlineData(DossierGuide)]
    public void Warnings_AreMarked(string guide)
    {
        var warnings = Directory.EnumerateFiles(Repository.PathOf("tests/corpus/bad"), "*.verified.txt", SearchOption.AllDirectories)
            .SelectMany(file => ShownWarning().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(warnings);
        Assert.All(ListedCodes(guide), listed => Assert.Equal((listed.Code, warnings.Contains(listed.Code)), (listed.Code, listed.IsWarning)));
    }

    [Theory]
    [InlineData("policy.schema.json", PolicyGuide)]
    [InlineData("scenario.schema.json", PolicyGuide)]
    [InlineData("holidays.schema.json", PolicyGuide)]
    [InlineData("dossiers.schema.json", DossierGuide)]
    [InlineData("problem.schema.json", "docs/selection.md")]
    public void KeysAndWordsOfTheSchema_AreExplained(string schema, string guide)
    {
        var shown = Code().Matches(File.ReadAllText(Repository.PathOf(guide)))
            .SelectMany(match => Word().Matches(match.Value).Select(word => word.Value))
            .ToHashSet(StringComparer.Ordinal);
        using var stream = typeof(PolicyReader).Assembly.GetManifestResourceStream(schema)!;
        using var document = JsonDocument.Parse(stream);

        Assert.Empty(KeysAndWords(document.RootElement).Distinct().Except(shown));
    }

    private static IEnumerable<(string Code, bool IsWarning)> ListedCodes(string guide) =>
        ListedCode().Matches(File.ReadAllText(Repository.PathOf(guide)))
            .Select(match => (match.Groups["code"].Value, match.Groups["warning"].Success))
            .Order();

    private static IEnumerable<string> KeysAndWords(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(KeysAndWords),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(entry => entry switch
        {
            { Name: "properties", Value.ValueKind: JsonValueKind.Object } =>
                entry.Value.EnumerateObject().SelectMany(key => KeysAndWords(key.Value).Prepend(key.Name)),
            { Name: "enum", Value.ValueKind: JsonValueKind.Array } =>
                entry.Value.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!),
            _ => KeysAndWords(entry.Value),
        }),
        _ => [],
    };

    [GeneratedRegex("\"(?<code>EMU[0-9]{4})\"")]
    private static partial Regex GivenCode();

    [GeneratedRegex(@"warning (?<code>EMU[0-9]{4}):")]
    private static partial Regex ShownWarning();

    [GeneratedRegex(@"^\| (?<code>EMU[0-9]{4})(?<warning> \(w\))?(?: \(notice\))? \| \S", RegexOptions.Multiline)]
    private static partial Regex ListedCode();

    // A fence, or a piece of code within a line.
    [GeneratedRegex(@"^```.*?^```$|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[A-Za-z0-9$][A-Za-z0-9-]*")]
    private static partial Regex Word();
}
