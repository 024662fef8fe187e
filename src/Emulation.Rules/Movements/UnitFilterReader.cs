using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads which units are meant.</summary>
internal static class UnitFilterReader
{
    public static readonly MappingShape Shape = new("unit-filter", "a choice of units", required: [], optional: ["level", "tags", "without", "ids"]);

    public static UnitFilter? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        return new()
        {
            Levels = mapping["level"]?.WordList<UnitLevel>(context) ?? [],
            Tags = mapping["tags"]?.TextList(context) ?? [],
            Without = mapping["without"]?.TextList(context) ?? [],
            Units = [.. (mapping["ids"]?.TextList(context) ?? []).Select(id => new UnitId(id))],
        };
    }
}
