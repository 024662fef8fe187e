using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>Compares two quotas of one award on one level: which of them never gives more places.</summary>
internal static class QuotaStrictness
{
    /// <summary>Whether the two limit the same: the places on one level, or a group among those selected.</summary>
    public static bool AreOfOneKind(Quota one, Quota other) => one.Within == other.Within && one.IsOfSelected == other.IsOfSelected;

    /// <summary>How the lower quota stands to the higher one: fewer places of the same or of a part of the base are stricter.</summary>
    public static Strictness Compare(Quota lower, Quota higher, Func<Condition, Condition, bool> isSame)
    {
        if (!AreOfOneKind(lower, higher) || !lower.Alternatives.ToHashSet().SetEquals(higher.Alternatives) || (lower.Where is { } group && !isSame(group, higher.Where!)))
        {
            return Strictness.CannotTell;
        }

        return ConditionStrictness.Of(
            IsOfPart(lower.Of, higher.Of, isSame) && PlaceOrder.GivesNoMore(lower, higher) == true,
            IsOfPart(higher.Of, lower.Of, isSame) && PlaceOrder.GivesNoMore(higher, lower) == true);
    }

    /// <summary>Whether the lower quota is shown to give more places in some year.</summary>
    public static bool CanGiveMore(Quota lower, Quota higher) =>
        AreOfOneKind(lower, higher) && (IsOfPart(higher.Of, lower.Of, ReferenceEquals) || Share(lower.Of!, higher.Of!))
        && PlaceOrder.GivesNoMore(lower, higher) == false;

    // All whom either counts may hold just the title that both name: then the bases are one.
    private static bool Share(QuotaBase one, QuotaBase other) =>
        one.Kind == other.Kind && one.Where is null && other.Where is null && one.Awards.Any(other.Awards.Contains);

    // A whole number of places is counted of nothing. Who holds a title, or meets standards, is one of the candidates.
    private static bool IsOfPart(QuotaBase? part, QuotaBase? whole, Func<Condition, Condition, bool> isSame) => (part, whole) switch
    {
        (null, _) or (_, null) => true,
        (_, { Where: { } filter }) when part.Where is not { } own || !isSame(own, filter) => false,
        (_, { Kind: QuotaBaseKind.Members }) => part.Kind != QuotaBaseKind.Selected,
        _ => part.Kind == whole.Kind && part.Awards.All(whole.Awards.Contains),
    };
}
