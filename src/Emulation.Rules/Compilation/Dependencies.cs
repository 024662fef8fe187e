using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;

namespace Emulation.Rules.Compilation;

/// <summary>Which awards of this period a condition reads: those that must be decided before it.</summary>
internal static class Dependencies
{
    /// <summary>The awards that <paramref name="condition"/> reads of a candidate of <paramref name="kind"/>.</summary>
    public static IEnumerable<(AwardId Award, CandidateKind Kind, bool Held)> Of(Condition? condition, CandidateKind kind) => condition switch
    {
        AllCondition all => all.Parts.SelectMany(part => Of(part, kind)),
        AnyCondition any => any.Parts.SelectMany(part => Of(part, kind)),
        AtLeastCondition atLeast => atLeast.Parts.SelectMany(part => Of(part, kind)),
        NotCondition not => Of(not.Part, kind),
        LeadsCondition leads => Of(leads.Where, CandidateKind.Collective),
        MembersCondition members => Of(members.Where, CandidateKind.Individual),
        SpanCondition span => Of(span.EveryYear, kind).Concat(Of(span.Where, kind)),
        EligibleCondition eligible => eligible.Awards.Select(award => (award, kind, false)),
        HeldCondition held => held.Awards.Select(award => (award, kind, true)),
        _ => [],
    };

    /// <summary>The kinds of other candidates that <paramref name="condition"/> reads: the members of a collective, the collectives that somebody leads.</summary>
    public static IEnumerable<CandidateKind> Others(Condition? condition) => condition switch
    {
        LeadsCondition leads => Others(leads.Where).Prepend(CandidateKind.Collective),
        MembersCondition members => Others(members.Where).Prepend(CandidateKind.Individual),
        _ => Parts(condition).SelectMany(Others),
    };

    /// <summary>Whether <paramref name="condition"/> asks what a host has written, which may read everything in the unit.</summary>
    public static bool AsksHost(Condition? condition) => condition switch
    {
        CustomCondition => true,
        LeadsCondition leads => AsksHost(leads.Where),
        MembersCondition members => AsksHost(members.Where),
        _ => Parts(condition).Any(AsksHost),
    };

    private static Condition?[] Parts(Condition? condition) => condition switch
    {
        AllCondition all => [.. all.Parts],
        AnyCondition any => [.. any.Parts],
        AtLeastCondition atLeast => [.. atLeast.Parts],
        NotCondition not => [not.Part],
        SpanCondition span => [span.EveryYear, span.Where],
        _ => [],
    };
}
