using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>movement</c>: a result in an emulation movement.</summary>
internal static class MovementReader
{
    private static readonly MappingShape _shape = new(
        "movement", "a movement", required: ["place"], optional: ["id", "launched-by", "years", "review"]);

    public static readonly ConditionWord Word = new("movement", Read) { Shapes = [_shape] };

    private static MovementCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var place = mapping["place"]?.Word<MovementPlace>(context);
        var launchers = mapping["launched-by"]?.WordList<MovementLauncher>(context) ?? [];
        var years = mapping["years"]?.AtLeast(context, Years.Most);
        var reviews = mapping["review"]?.WordList<MovementReview>(context) ?? [];
        var id = mapping["id"]?.PolicyId(context);
        return place is null ? null : new(place.Value, launchers, years, reviews) { Movement = id is null ? null : new(id) };
    }
}
