using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Units;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>subject</c>: of what kind the candidate is.</summary>
internal static class SubjectReader
{
    private static readonly MappingShape _shape = new(
        "subject", "a subject", required: [], optional: ["sector", "position", "tags", "level", "sex", "leads", "nationality"]);

    public static readonly ConditionWord Word = new("subject", Read) { Shapes = [_shape] };

    private static SubjectCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        if (!_shape.Keys.Any(mapping.Has))
        {
            context.Report(ConditionDiagnostics.AsksNothing(field.Key, field.Name, _shape.Keys));
            return null;
        }

        return new(
            mapping["sector"]?.WordList<Sector>(context) ?? [],
            mapping["position"]?.TextList(context) ?? [],
            mapping["tags"]?.TextList(context) ?? [],
            mapping["level"]?.WordList<UnitLevel>(context) ?? [])
        {
            Sex = mapping["sex"]?.Word<Sex>(context),
            Leads = mapping["leads"]?.Flag(context),
            Nationalities = mapping["nationality"]?.WordList<Citizenship>(context) ?? [],
        };
    }
}
