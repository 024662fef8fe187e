using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>achievement</c>: what stands outside the yearly ladder.</summary>
internal static class AchievementReader
{
    private static readonly MappingShape _shape = new("achievement", "an achievement", required: ["kinds"], optional: ["scope"]);

    public static readonly ConditionWord Word = new("achievement", Read) { Shapes = [_shape] };

    private static AchievementCondition? Read(Field field, ConditionReading reading)
    {
        if (MappingReader.Open(field, _shape, reading.Context) is not { } mapping)
        {
            return null;
        }

        var kinds = mapping["kinds"]?.WordList<AchievementKind>(reading.Context) ?? [];
        var scope = mapping["scope"]?.Word<InfluenceScope>(reading.Context);
        return kinds.IsEmpty ? null : new(kinds, scope);
    }
}
