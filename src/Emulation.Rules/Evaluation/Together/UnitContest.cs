using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Quotas;
using Emulation.Domain.Time;
using Emulation.Rules.Compilation;
using Emulation.Rules.Selecting;
using NodaTime;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>What one unit brings to a selection over several.</summary>
/// <param name="Index">The unit's place among all.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Period">The award period; units of different periods never compete.</param>
/// <param name="Rule">The award as it binds the unit.</param>
/// <param name="Contest">Who competes; null where the unit cannot be decided.</param>
/// <param name="Nodes">For each quota of places the unit of its level that this unit stands under, or null where it is not known.</param>
internal sealed record UnitContest(int Index, string Unit, PeriodId Period, AwardRule Rule, Contest? Contest, string?[] Nodes)
{
    /// <summary>The standings of its contestants, in their order; filled by the selection.</summary>
    public Standing[] Standings { get; } = new Standing[Contest?.Contestants.Count ?? 0];

    /// <summary>Whether it is known for every quota where the unit belongs.</summary>
    public bool IsPlaced { get; } = Array.TrueForAll(Nodes, node => node is not null);

    /// <summary>How many places its candidates could take at most.</summary>
    public int MayTake => Contest is null ? 0 : Contest.Contestants.Count + Contest.Taken.Most;

    /// <summary>The quotas of places; that of a group alone counts as one without limit.</summary>
    public static IReadOnlyList<Quota> Levels(AwardRule rule) =>
        rule.Quotas.IsEmpty ? [rule.GroupQuota!.Quota] : [.. rule.Quotas.Select(quota => quota.Quota)];

    public static UnitContest Of(int index, UnitDossiers unit, AwardRule rule, Contest? contest, LocalDate asOf) =>
        new(index, unit.Unit.Id.Value, unit.Period.Id, rule, contest, [.. Levels(rule).Select(quota =>
            quota.IsSpanning ? UnitNodes.Of(unit.Unit, quota.Within, asOf) : $"{index}")]);
}
