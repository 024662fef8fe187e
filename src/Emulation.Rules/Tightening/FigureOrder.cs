using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>The order of conditions about figures: scores, metrics, the votes of a council.</summary>
internal static class FigureOrder
{
    public static bool Number(NumberCondition a, NumberCondition b, Implication within) =>
        Sameness.Of(a with { Limits = b.Limits, Share = b.Share }, b, within.Left, within.Right)
        && (b.Limits is null || (a.Limits is not null && LimitOrder.IsWithin(a.Limits, b.Limits)))
        && (b.Share is null || (a.Share is not null && LimitOrder.IsWithin(a.Share, b.Share)));

    /// <summary>
    /// A greater share of the same votes. Of other members, or of other councils, the figures may be wanting or at odds
    /// where those asked for here are clear.
    /// </summary>
    public static bool Vote(VoteCondition a, VoteCondition b, Implication within) =>
        Sameness.Of(a with { Share = b.Share, Councils = b.Councils }, b, within.Left, within.Right)
        && FactOrder.Alike(a.Councils, b.Councils)
        && a.Share.CompareTo(b.Share) >= 0;
}
