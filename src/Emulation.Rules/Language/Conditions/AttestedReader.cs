using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>attested</c>: what somebody competent states.</summary>
internal static class AttestedReader
{
    public static readonly ConditionWord Word = new("attested", Read);

    private static AttestedCondition? Read(Field field, ConditionReading reading)
    {
        var keys = field.IdList(reading.Context);
        return keys.IsEmpty ? null : new(keys);
    }
}
