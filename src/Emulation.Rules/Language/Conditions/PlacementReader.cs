using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>rank</c>: a place in the yearly comparison of a cluster or block.</summary>
internal static class PlacementReader
{
    private const int WorstPlace = 10_000;

    private static readonly MappingShape _shape = new("rank", "a place in a cluster", required: ["at-most"], optional: ["organised-by"]);

    public static readonly ConditionWord Word = new("rank", Read) { Shapes = [_shape] };

    private static PlacementCondition? Read(Field field, ConditionReading reading)
    {
        if (MappingReader.Open(field, _shape, reading.Context) is not { } mapping)
        {
            return null;
        }

        var atMost = mapping["at-most"]?.Whole(reading.Context, 1, WorstPlace);
        var organisers = mapping["organised-by"]?.WordList<MovementLauncher>(reading.Context) ?? [];
        return atMost is null ? null : new(atMost.Value, organisers);
    }
}
