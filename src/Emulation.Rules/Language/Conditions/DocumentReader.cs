using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>document</c>: parts that the dossier must have.</summary>
internal static class DocumentReader
{
    public static readonly ConditionWord Word = new("document", Read);

    private static DocumentCondition? Read(Field field, ConditionReading reading) =>
        field.TextList(reading.Context) is { IsEmpty: false } kinds ? new(kinds) : null;
}
