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
}
