using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>transfer</c> and <c>secondment</c>: what another unit states about whoever worked there.</summary>
internal static class AssignmentReader
{
    private static readonly MappingShape _transferShape = new("transfer", "a transfer", required: ["has"], optional: ["after-months"]);

    private static readonly MappingShape _secondmentShape = new("secondment", "a secondment", required: ["has"]);

    public static readonly ConditionWord Transfer = new("transfer", ReadTransfer) { Shapes = [_transferShape, LimitsReader.Shape] };

    public static readonly ConditionWord Secondment = new("secondment", ReadSecondment) { Shapes = [_secondmentShape] };

    private static TransferCondition? ReadTransfer(Field field, ConditionReading reading)
    {
        if (MappingReader.Open(field, _transferShape, reading.Context) is not { } mapping)
        {
            return null;
        }

        var months = mapping["after-months"] is { } length ? LimitsReader.Whole(length, reading.Context) : null;
        return mapping["has"]?.Word<AssignmentStatement>(reading.Context) is { } has && (months is not null || !mapping.Has("after-months"))
            ? new(months, has)
            : null;
    }

    private static SecondmentCondition? ReadSecondment(Field field, ConditionReading reading) =>
        MappingReader.Open(field, _secondmentShape, reading.Context)?["has"]?.Word<AssignmentStatement>(reading.Context) is { } has ? new(has) : null;
}
