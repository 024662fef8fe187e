using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>Compares limits on both sides: narrower ones let through less.</summary>
internal static class LimitOrder
{
    /// <summary>Whether whatever lies within the first limits lies within the second.</summary>
    public static bool IsWithin(Limits a, Limits b) => KeepsLeast(a, b) && KeepsMost(a, b);

    /// <summary>Whether any share that lies within the first limits lies within the second.</summary>
    public static bool IsWithin(ShareLimits a, ShareLimits b) =>
        (b.AtLeast is not { } least || a.AtLeast?.CompareTo(least) >= 0 || a.MoreThan?.CompareTo(least) >= 0)
        && (b.MoreThan is not { } floor || a.AtLeast?.CompareTo(floor) > 0 || a.MoreThan?.CompareTo(floor) >= 0)
        && (b.AtMost is not { } most || a.AtMost?.CompareTo(most) <= 0 || a.LessThan?.CompareTo(most) <= 0)
        && (b.LessThan is not { } ceiling || a.AtMost?.CompareTo(ceiling) < 0 || a.LessThan?.CompareTo(ceiling) <= 0);

    /// <summary>Whether what is too small for the second limits is too small for the first.</summary>
    public static bool KeepsLeast(Limits a, Limits b) =>
        (b.AtLeast is not { } least || a.AtLeast >= least || a.MoreThan >= least)
        && (b.MoreThan is not { } floor || a.AtLeast > floor || a.MoreThan >= floor);

    /// <summary>Whether what is too great for the second limits is too great for the first.</summary>
    public static bool KeepsMost(Limits a, Limits b) =>
        (b.AtMost is not { } most || a.AtMost <= most || a.LessThan <= most)
        && (b.LessThan is not { } ceiling || a.AtMost < ceiling || a.LessThan <= ceiling);

    /// <summary>The same limits on a whole number, of which each counts for so many of another: fewer than 40 days are at most 39, at least 2 years at least 24 months.</summary>
    public static Limits Whole(Limits limits, int parts = 1)
    {
        var least = Greater(Ceiling(limits.AtLeast), Floor(limits.MoreThan) + 1);
        var most = Smaller(Floor(limits.AtMost), Ceiling(limits.LessThan) - 1);
        return new() { AtLeast = least * parts, AtMost = (most * parts) + parts - 1 };
    }

    private static decimal? Floor(decimal? number) => number is { } value ? decimal.Floor(value) : null;

    private static decimal? Ceiling(decimal? number) => number is { } value ? decimal.Ceiling(value) : null;

    private static decimal? Greater(decimal? a, decimal? b) => a is null || b > a ? b : a;

    private static decimal? Smaller(decimal? a, decimal? b) => a is null || b < a ? b : a;
}
