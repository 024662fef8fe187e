using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>The order of conditions about who a candidate is and who belongs to it.</summary>
internal static class MemberOrder
{
    private static readonly Condition _nothing = new AllCondition([]);

    /// <summary>So many members: a greater share or number, of whom more is asked. <see cref="Formula"/> leaves shares and numbers only.</summary>
    public static bool Members(MembersCondition a, MembersCondition b, Implication within) =>
        Sameness.Of(Rest(a), Rest(b), within.Left, within.Right)
        && CountTheSame(a.Filter, b.Filter)
        && AsMany(a, b, within)
        && within.In(Place.Criterion).Holds(a.Where, b.Where);

    /// <summary>More is asked of each collective that the person leads.</summary>
    public static bool Leads(LeadsCondition a, LeadsCondition b, Implication within) => within.In(Place.Criterion).Holds(a.Where, b.Where);

    public static bool Subject(SubjectCondition a, SubjectCondition b, Implication within) =>
        Sameness.Of(a with { Sectors = b.Sectors, Positions = b.Positions, Tags = b.Tags, Levels = b.Levels, Nationalities = b.Nationalities }, b, within.Left, within.Right)
        && FactOrder.Narrower(a.Sectors, b.Sectors)
        && FactOrder.Narrower(a.Positions, b.Positions)
        && FactOrder.Narrower(a.Tags, b.Tags)
        && FactOrder.Narrower(a.Levels, b.Levels)
        && FactOrder.Narrower(a.Nationalities, b.Nationalities);

    private static MembersCondition Rest(MembersCondition members) =>
        members with { Quantifier = default, Share = null, Count = null, Where = _nothing, Filter = MemberFilter.Everybody };

    // Of nobody at all nothing is known, so even for a number it is not enough that one filter leaves out whom the other leaves out.
    private static bool CountTheSame(MemberFilter a, MemberFilter b) =>
        (a.Months is { } months && b.Months is { } others
            ? LimitOrder.IsWithin(LimitOrder.Whole(months), LimitOrder.Whole(others)) && LimitOrder.IsWithin(LimitOrder.Whole(others), LimitOrder.Whole(months))
            : a.Months == b.Months)
        && FactOrder.Alike(a.Positions, b.Positions)
        && FactOrder.Alike(a.WithoutTags, b.WithoutTags);

    // A share of members, of whom there is always at least one, is one member at least; a number is no share.
    private static bool AsMany(MembersCondition a, MembersCondition b, Implication within) => (a.Quantifier, b.Quantifier) switch
    {
        (MemberQuantifier.Share, MemberQuantifier.Share) =>
            Share(a, within.Left) is { } share && Share(b, within.Right) is { } least && share.CompareTo(least) >= 0,
        (MemberQuantifier.Share, MemberQuantifier.Count) => Share(a, within.Left) is { Numerator: > 0 } && b.Count <= 1,
        (MemberQuantifier.Count, MemberQuantifier.Count) => a.Count >= b.Count,
        _ => false,
    };

    private static Percentage? Share(MembersCondition members, Meaning meaning) => members.Share is { } share ? meaning.Of(share) : null;
}
