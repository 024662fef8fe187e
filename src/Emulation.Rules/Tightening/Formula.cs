using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>A condition in one form for all its spellings: so many of several parts, down to single facts; a <c>not</c> stands at a fact only.</summary>
internal abstract class Formula
{
    private static readonly Threshold _everybody = new(Percentage.Of(100), null);

    public static Formula Of(Condition condition) => Of(condition, negated: false);

    // Every step keeps the outcome as it is, unknown included.
    private static Formula Of(Condition condition, bool negated) => condition switch
    {
        NotCondition not => Of(not.Part, !negated),
        AllCondition all => Some(all.Parts.Length, all.Parts, negated),
        AnyCondition any => Some(1, any.Parts, negated),
        AtLeastCondition atLeast => Some(atLeast.Count, atLeast.Parts, negated),
        AttestedCondition { Keys.Length: > 1 } attested => Each(attested.Keys, key => attested with { Keys = [key] }, all: true, negated),
        DocumentCondition { Kinds.Length: > 1 } document => Each(document.Kinds, kind => document with { Kinds = [kind] }, all: true, negated),
        PendingCondition { Kinds.Length: > 1 } pending => Each(pending.Kinds, kind => pending with { Kinds = [kind] }, all: false, negated),
        EligibleCondition { Awards.Length: > 1 } eligible => Each(eligible.Awards, award => eligible with { Awards = [award] }, all: false, negated),
        HeldCondition { Awards.Length: > 1, Times: 1, Scope.EveryYear: false } held =>
            Each(held.Awards, award => held with { Awards = [award] }, all: false, negated),
        SubjectCondition subject when Sides(subject) is { Length: > 1 } parts => Some(parts.Length, parts, negated),
        MembersCondition members => Of(members, negated),
        _ => new Literal(condition, negated),
    };

    // No member does is: every member does not. Not every member does is: one does not.
    private static Formula Of(MembersCondition members, bool negated) => (members.Quantifier, negated) switch
    {
        (MemberQuantifier.None, _) => Of(members with { Quantifier = MemberQuantifier.Any }, !negated),
        (MemberQuantifier.All, false) => new Literal(members with { Quantifier = MemberQuantifier.Share, Share = _everybody }, false),
        (MemberQuantifier.All, true) => Of(members with { Quantifier = MemberQuantifier.Any, Where = new NotCondition(members.Where) }, false),
        (MemberQuantifier.Any, false) => new Literal(members with { Quantifier = MemberQuantifier.Count, Count = 1 }, false),
        (MemberQuantifier.Any, true) => Of(members with { Quantifier = MemberQuantifier.All, Where = new NotCondition(members.Where) }, false),
        _ => new Literal(members, negated),
    };

    // Whatever else is asked stays with each part.
    private static ImmutableArray<Condition> Sides(SubjectCondition subject)
    {
        var rest = subject with { Sectors = [], Positions = [], Tags = [], Levels = [], Sex = null, Leads = null, Nationalities = [] };
        return
        [
            .. (Condition[])(subject.Sectors.IsEmpty ? [] : [rest with { Sectors = subject.Sectors }]),
            .. (Condition[])(subject.Positions.IsEmpty ? [] : [rest with { Positions = subject.Positions }]),
            .. (Condition[])(subject.Tags.IsEmpty ? [] : [rest with { Tags = subject.Tags }]),
            .. (Condition[])(subject.Levels.IsEmpty ? [] : [rest with { Levels = subject.Levels }]),
            .. (Condition[])(subject.Sex is null ? [] : [rest with { Sex = subject.Sex }]),
            .. (Condition[])(subject.Leads is null ? [] : [rest with { Leads = subject.Leads }]),
            .. (Condition[])(subject.Nationalities.IsEmpty ? [] : [rest with { Nationalities = subject.Nationalities }]),
        ];
    }

    private static Formula Each<T>(ImmutableArray<T> of, Func<T, Condition> one, bool all, bool negated) =>
        Some(all ? of.Length : 1, [.. of.Select(one)], negated);

    private static Formula Some(int need, ImmutableArray<Condition> parts, bool negated)
    {
        ImmutableArray<Formula> made = [.. parts.Select(part => Of(part, negated))];
        need = negated ? parts.Length - need + 1 : need;
        return made is [var only] && need == 1 ? only : new Combination(need, made);
    }

    /// <summary>At least so many of the parts.</summary>
    internal sealed class Combination(int need, ImmutableArray<Formula> parts) : Formula
    {
        public int Need { get; } = need;

        public ImmutableArray<Formula> Parts { get; } = parts;
    }

    /// <summary>A single fact, or that it is not so.</summary>
    internal sealed class Literal(Condition condition, bool negated) : Formula
    {
        public Condition Condition { get; } = condition;

        public bool Negated { get; } = negated;
    }
}
