using System.Text.Json;
using Emulation.Rules.Recording;

namespace Emulation.Rules.Tests.Recording;

/// <summary>The published schemas describe every member that is written and every word that is read.</summary>
public class RecordingSchemaTests
{
    [Theory]
    [InlineData("decisions", "decisions/1/decisions.json")]
    [InlineData("record", "record/1/record.json")]
    public void Schema_DescribesEveryMemberOfTheSample(string name, string sample)
    {
        using var schema = Schema(name);
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf($"tests/corpus/formats/{sample}")));
        var described = Described(schema.RootElement).ToHashSet(StringComparer.Ordinal);

        Assert.All(Members(document.RootElement).Distinct(), member => Assert.Contains(member, described));
    }

    [Theory]
    [InlineData("decisions", typeof(Rules.Recording.Written.WrittenDecisions), "emulation.decisions/1")]
    [InlineData("record", typeof(RecordHead), "emulation.record/1")]
    public void Schema_HasTheMembersOfTheTypes(string name, Type type, string format)
    {
        using var schema = Schema(name);
        var properties = schema.RootElement.GetProperty("properties");
        var members = type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Append("units");

        Assert.Equal(format, properties.GetProperty("format").GetProperty("const").GetString());
        Assert.All(properties.EnumerateObject(), member => Assert.Contains(member.Name, members));
    }

    private static JsonDocument Schema(string name)
    {
        using var stream = typeof(DecisionRecord).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        return JsonDocument.Parse(stream);
    }

    private static IEnumerable<string> Described(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(entry => entry.Name == "properties"
            ? entry.Value.EnumerateObject().SelectMany(member => Described(member.Value).Prepend(member.Name))
            : Described(entry.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Described),
        _ => [],
    };

    // What was read has the author's own keys.
    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "read" ? ["read"] : Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };
}
