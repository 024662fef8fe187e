using System.Reflection;
using System.Text.Json;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Problems;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Problems;

/// <summary>The published schema says what the readers read.</summary>
public class ProblemSchemaTests
{
    private static readonly JsonElement _schema = Read();
    private static readonly JsonElement _definitions = _schema.GetProperty("$defs");

    [Fact]
    public void Definitions_HaveTheKeysOfTheReaders() => Assert.All(Shapes(), shape =>
    {
        var definition = _definitions.GetProperty(shape.Definition);

        Assert.Equal(shape.Keys.Order(StringComparer.Ordinal), Names(definition.GetProperty("properties")).Order(StringComparer.Ordinal));
        Assert.Equal(
            shape.Required.Order(StringComparer.Ordinal),
            definition.GetProperty("required").EnumerateArray().Select(key => key.GetString()!).Order(StringComparer.Ordinal));
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
    });

    [Fact]
    public void Words_AreThoseOfTheEnums()
    {
        AssertWords<TiePolicy>("select", "tie");
        AssertWords<FloorCounting>("select", "floor-counting");
        AssertWords<FloorMode>("select", "floor-mode");
        AssertWords<UnfilledFloor>("select", "unfilled-floor");
        AssertWords<SelectionObjective>("select", "objective");
        Assert.Equal(Words<Rounding>.All, WordsOf(_definitions.GetProperty("rounding")));
        Assert.Equal(
            Words<PlaceBase>.All, WordsOf(_definitions.GetProperty("placeRule").GetProperty("properties").GetProperty("of").GetProperty("anyOf")[1]));
    }

    [Fact]
    public void Kinds_OfTheReader_AreThoseOfTheSchema()
    {
        var unknown = Assert.Single(ProblemReader.Read("problem: none of them\n", "x").Diagnostics);
        var known = unknown.Help!.Split('`').Where((_, i) => i % 2 == 1).ToArray();

        Assert.Equal(known.Order(StringComparer.Ordinal), WordsOf(_schema.GetProperty("properties").GetProperty("problem")).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Good =>
        [.. Directory.EnumerateFiles(Repository.PathOf("tests/schemas/good/problem")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Good))]
    public void GoodSamples_OfTheSchema_AreReadAndAnswered(string file)
    {
        var reading = ProblemReader.Read(File.ReadAllText(Repository.PathOf($"tests/schemas/good/problem/{file}")), file);

        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        Assert.Empty(reading.Problem!.Solve().Diagnostics);
    }

    private static void AssertWords<T>(string definition, string key)
        where T : struct, Enum =>
        Assert.Equal(Words<T>.All, WordsOf(_definitions.GetProperty(definition).GetProperty("properties").GetProperty(key)));

    private static IEnumerable<string> WordsOf(JsonElement element) => element.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(entry => entry.Name);

    private static JsonElement Read()
    {
        using var stream = typeof(ProblemReader).Assembly.GetManifestResourceStream("problem.schema.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static IEnumerable<MappingShape> Shapes() =>
        typeof(ProblemReader).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ProblemReader).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(MappingShape))
            .Select(field => (MappingShape)field.GetValue(null)!);
}
