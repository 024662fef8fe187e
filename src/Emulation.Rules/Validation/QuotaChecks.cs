using Emulation.Domain.Awards;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>A quota has a ranking, and a base that whoever stands under it can belong to.</summary>
internal static class QuotaChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set)
    {
        var ranking = (from parsed in set.All
                       from provision in parsed.Policy.Awards
                       where !provision.RankBy.IsEmpty
                       select (provision.Award, parsed)).ToLookup(ranked => ranked.Award, ranked => ranked.parsed);
        return from parsed in set.All
               from provision in parsed.Policy.Awards
               where provision.Quota is not null
               from diagnostic in Find(set, parsed, provision, ranking)
               select diagnostic;
    }

    private static IEnumerable<Diagnostic> Find(
        PolicySet set, ParsedPolicy parsed, AwardProvision provision, ILookup<AwardId, ParsedPolicy> ranking)
    {
        // The ranking may stand above the quota, beside it, or be left to those below.
        if (!ranking[provision.Award].Any(other => set.ChainOf(parsed).Contains(other) || set.ChainOf(other).Contains(parsed)))
        {
            yield return RuleDiagnostics.QuotaWithoutRanking(parsed.SpanOf($"awards.{provision.Award}.quota"), provision.Award);
        }

        var at = parsed.SpanOf($"awards.{provision.Award}.quota.of.held");
        foreach (var holding in provision.Quota!.Holding)
        {
            if (set.DefinitionFor(parsed, holding) is not { } held || set.DefinitionFor(parsed, provision.Award) is not { } award)
            {
                continue;
            }

            if (held.Kind == AwardKind.Commendation)
            {
                yield return RuleDiagnostics.BaseIsNoTitle(at, holding);
            }

            if (!held.Subjects.Any(award.Subjects.Contains))
            {
                yield return AwardDiagnostics.NotForTheKind(at, [holding], award.Subjects);
            }
        }
    }
}
