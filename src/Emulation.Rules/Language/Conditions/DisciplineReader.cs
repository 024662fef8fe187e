using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>discipline</c>: a measure of at least a form.</summary>
internal static class DisciplineReader
{
    private static readonly MappingShape _shape = new("discipline", "a disciplinary measure", required: ["at-least"], optional: ["during", "ended-within"]);

    private static readonly MappingShape _endedShape = new("endedWithin", "a time after a measure was served", required: [], optional: ["years", "months"]);

    public static readonly ConditionWord Word = new("discipline", Read) { Shapes = [_shape, _endedShape] };

    private static DisciplineCondition? Read(Field field, ConditionReading reading)
    {
        if (field.Value is not YamlMapping)
        {
            return field.Word<DisciplineForm>(reading.Context) is { } form ? new(form, DisciplineTime.Period) : null;
        }

        if (MappingReader.Open(field, _shape, reading.Context) is not { } mapping)
        {
            return null;
        }

        var atLeast = mapping["at-least"]?.Word<DisciplineForm>(reading.Context);
        var during = mapping["during"] is { } time ? time.Word<DisciplineTime>(reading.Context) : DisciplineTime.Period;
        if (mapping["ended-within"] is not { } ended)
        {
            return atLeast is null || during is null ? null : new(atLeast.Value, during.Value);
        }

        if (mapping.Has("during"))
        {
            mapping.ExactlyOne("during", "ended-within");
        }

        return ReadMonths(ended, reading.Context) is { } months && atLeast is not null
            ? new(atLeast.Value, DisciplineTime.Now) { EndedWithinMonths = months }
            : null;
    }

    private static int? ReadMonths(Field field, ReadingContext context) =>
        MappingReader.Open(field, _endedShape, context)?.ExactlyOne("years", "months") is not { } time ? null
        : time.Name == "years" ? time.Whole(context, 1, Years.Most) * 12 : time.Whole(context, 1, Years.Most * 12);
}
