using Emulation.Domain.Conditions;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>leads</c>: what every collective that the person leads must satisfy.</summary>
internal static class LeadsReader
{
    public static readonly ConditionWord Word = new("leads", (field, reading) => reading.Read(field) is { } where ? new LeadsCondition(where) : null);
}
