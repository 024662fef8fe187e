using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>absence</c>: the working days missed in the award period.</summary>
internal static class AbsenceReader
{
    private static readonly MappingShape _shape = new(
        "absence", "an absence", required: ["working-days"], optional: ["kinds", "except"]);

    public static readonly ConditionWord Word = new("absence", Read) { Shapes = [_shape, LimitsReader.Shape] };

    private static AbsenceCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var kinds = mapping["kinds"]?.TextList(context) ?? [];
        var except = mapping["except"]?.TextList(context) ?? [];
        if (mapping.Has("kinds") && mapping.Has("except"))
        {
            mapping.ExactlyOne("kinds", "except");
        }

        return mapping["working-days"] is { } days && LimitsReader.Whole(days, context) is { } limits
            ? new(limits) { Kinds = kinds, Except = except }
            : null;
    }
}
