using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>pending</c>: a matter that is open.</summary>
internal static class PendingReader
{
    public static readonly ConditionWord Word = new("pending", Read);

    private static PendingCondition? Read(Field field, ConditionReading reading) =>
        field.WordList<PendingKind>(reading.Context) is { IsEmpty: false } kinds ? new(kinds) : null;
}
