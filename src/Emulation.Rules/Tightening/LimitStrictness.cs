using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>Compares limits that are stricter where they are smaller: the cap of a quota, the days of a deadline.</summary>
internal static class LimitStrictness
{
    /// <summary>How two quotas stand to each other; only caps on one base, counted and rounded alike, can be compared.</summary>
    public static Strictness Compare(Quota lower, Quota higher) =>
        lower with { AtMost = higher.AtMost, Citation = higher.Citation, Status = higher.Status, Policy = higher.Policy } == higher
            ? Compare<Percentage>(lower.AtMost, higher.AtMost)
            : Strictness.CannotTell;

    /// <summary>How two limits in one unit stand to each other.</summary>
    public static Strictness Compare<T>(T lower, T higher)
        where T : IComparable<T> => ConditionStrictness.Of(lower.CompareTo(higher) <= 0, lower.CompareTo(higher) >= 0);
}
