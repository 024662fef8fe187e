using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>initiative</c>: recognised initiatives, research, projects, ingenuity in combat.</summary>
internal static class InitiativeReader
{
    private const int MostInitiatives = 1000;

    private static readonly MappingShape _shape = new(
        "initiative", "an initiative", required: ["scope"], optional: ["kinds", "count", "recognised", "not-used-for"]);

    public static readonly ConditionWord Word = new("initiative", Read)
    {
        Shapes = [_shape],
        Also = [ConditionPlace.Span],
    };

    private static InitiativeCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var scope = mapping["scope"]?.Word<InfluenceScope>(context);
        var kinds = mapping["kinds"]?.WordList<InitiativeKind>(context) ?? [.. Enum.GetValues<InitiativeKind>()];
        var count = mapping["count"] is { } number ? number.AtLeast(context, MostInitiatives) : 1;
        var recognised = mapping["recognised"]?.Word<RecognitionTime>(context);
        var notUsedFor = mapping["not-used-for"] is { } used ? reading.ReadAwards(used) : [];
        if (mapping["recognised"] is { } when && reading.Place == ConditionPlace.Span)
        {
            context.Report(ConditionDiagnostics.NotInSpan(when.Key, when.Name, reading.Place));
        }

        return scope is null || count is null || kinds.IsEmpty ? null : new(kinds, scope.Value, count.Value, recognised is not null) { NotUsedFor = notUsedFor };
    }
}
