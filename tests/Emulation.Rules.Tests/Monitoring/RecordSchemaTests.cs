using System.Text.Json.Nodes;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Monitoring;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>The published schema and the reader know the same keys and the same words.</summary>
public class RecordSchemaTests
{
    private static readonly JsonObject _schema = Load();

    [Fact]
    public void Schema_Keys_AreThoseOfTheReader()
    {
        Assert.Equal(EnumWords<RecordsKey>.All.Order(), Keys(_schema));
        Assert.Equal(EnumWords<RecordsKey>.All.Where(key => key != "records").Order(), Keys(Definition("header")));
        Assert.Equal(EnumWords<RecordUnitKey>.All.Order(), Keys(Definition("unit")));
        Assert.Equal(EnumWords<ParentKey>.All.Order(), Keys(Definition("parent")));
        Assert.Equal(EnumWords<RecordFieldKey>.All.Order(), Keys(Definition("record")));
    }

    [Fact]
    public void Schema_Words_AreThoseOfTheReader()
    {
        Assert.Equal(EnumWords<UnitLevel>.All, Words("unit", "level"));
        Assert.Equal(EnumWords<RecordStatus>.All, Words("record", "status"));
    }

    private static JsonObject Definition(string name) => _schema["$defs"]![name]!.AsObject();

    private static string[] Words(string definition, string key) =>
        [.. Definition(definition)["properties"]![key]!["oneOf"]![0]!["enum"]!.AsArray().Select(word => word!.GetValue<string>())];

    private static IEnumerable<string> Keys(JsonObject definition) => definition["properties"]!.AsObject().Select(property => property.Key).Order();

    private static JsonObject Load()
    {
        using var stream = typeof(MovementRecordsReader).Assembly.GetManifestResourceStream("records.schema.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
