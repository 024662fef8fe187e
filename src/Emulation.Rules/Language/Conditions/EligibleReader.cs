using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>eligible</c>: the standards of an award are met, whether or not it is held.</summary>
internal static class EligibleReader
{
    private static readonly MappingShape _shape = new("eligible", "an award whose standards are met", required: ["award"]);

    public static readonly ConditionWord Word = new("eligible", Read) { Shapes = [_shape] };

    private static EligibleCondition? Read(Field field, ConditionReading reading)
    {
        var awards = field.Value is YamlMapping
            ? MappingReader.Open(field, _shape, reading.Context)?["award"] is { } award ? reading.ReadAwards(award) : []
            : reading.ReadAwards(field);
        return awards.IsEmpty ? null : new(awards);
    }
}
