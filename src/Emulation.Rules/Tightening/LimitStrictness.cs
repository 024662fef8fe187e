using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>Compares limits that are stricter where they are smaller: the cap of a quota, the days of a deadline.</summary>
internal static class LimitStrictness
{
    /// <summary>
    /// How two quotas stand to each other: of two that are counted and rounded alike, a part of the base gives no more places than
    /// the whole of it.
    /// </summary>
    public static Strictness Compare(Quota lower, Quota higher) =>
        IsCountedAlike(lower, higher)
            ? ConditionStrictness.Of(GivesNoMore(lower, higher), GivesNoMore(higher, lower))
            : Strictness.CannotTell;

    private static bool IsCountedAlike(Quota lower, Quota higher) =>
        lower with { AtMost = higher.AtMost, Holding = higher.Holding, Citation = higher.Citation, Status = higher.Status, Policy = higher.Policy } == higher;

    private static bool GivesNoMore(Quota one, Quota other) => one.AtMost.CompareTo(other.AtMost) <= 0 && one.Holding.All(other.Holding.Contains);

    /// <summary>How two limits in one unit stand to each other.</summary>
    public static Strictness Compare<T>(T lower, T higher)
        where T : IComparable<T> => ConditionStrictness.Of(lower.CompareTo(higher) <= 0, lower.CompareTo(higher) >= 0);
}
