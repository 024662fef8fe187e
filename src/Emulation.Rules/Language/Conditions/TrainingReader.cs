using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>training</c>: how trainings of a length must have gone.</summary>
internal static class TrainingReader
{
    private static readonly MappingShape _shape = new(
        "training", "a training", required: ["months", "all"], optional: ["kinds"]);

    private static readonly MappingShape _allShape = new(
        "trainingAll", "what is asked of every training", required: [], optional: ["result", "rules-kept"]);

    private static readonly MappingShape _resultShape = new(
        "trainingResult", "the result of a training", required: ["at-least"], optional: ["or-ungraded"]);

    public static readonly ConditionWord Word = new("training", Read) { Shapes = [_shape, _allShape, _resultShape, LimitsReader.Shape] };

    private static TrainingCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var kinds = mapping["kinds"]?.TextList(context) ?? [];
        var months = mapping["months"] is { } length ? LimitsReader.Whole(length, context) : null;
        if (mapping["all"] is not { } asked || MappingReader.Open(asked, _allShape, context) is not { } all)
        {
            return null;
        }

        if (!_allShape.Keys.Any(all.Has))
        {
            context.Report(ConditionDiagnostics.AsksNothing(asked.Key, asked.Name, _allShape.Keys));
        }

        var result = all["result"] is { } least ? MappingReader.Open(least, _resultShape, context) : null;
        var rulesKept = all["rules-kept"]?.True(context) ?? false;
        return months is null ? null : new(months)
        {
            Kinds = kinds,
            Result = result?["at-least"]?.Word<TrainingResult>(context),
            OrUngraded = result?["or-ungraded"]?.Flag(context) ?? false,
            RulesKept = rulesKept,
        };
    }
}
