using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>discipline</c>: a measure of at least a form.</summary>
internal static class DisciplineReader
{
    private static readonly MappingShape _shape = new("discipline", "a disciplinary measure", required: ["at-least"], optional: ["during"]);

    public static readonly ConditionWord Word = new("discipline", Read) { Shapes = [_shape] };

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
        return atLeast is null || during is null ? null : new(atLeast.Value, during.Value);
    }
}
