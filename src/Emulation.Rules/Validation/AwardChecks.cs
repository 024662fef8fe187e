using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>Every award that a policy names is created by a policy.</summary>
internal static class AwardChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        set.All.SelectMany(parsed => Instruments(set, parsed).Concat(set.ReachesTheTop(parsed) ? Find(set, parsed) : []));

    /// <summary>The awards that a condition names itself.</summary>
    internal static IEnumerable<AwardId> Named(Condition condition) => condition switch
    {
        EligibleCondition eligible => eligible.Awards,
        HeldCondition held => held.Awards,
        SpanCondition { Since: { } award } => [award],
        InitiativeCondition initiative => initiative.NotUsedFor,
        VoteCondition { Award: { } award } => [award],
        _ => [],
    };

    private static IEnumerable<Diagnostic> Find(PolicySet set, ParsedPolicy parsed)
    {
        foreach (var provision in parsed.Policy.Awards)
        {
            if (provision.Definition is null && !set.ChainOf(parsed).Any(above => set.CreatorsOf(provision.Award).Contains(above)))
            {
                yield return AwardDiagnostics.AddsToNothing(
                    parsed.SpanOf($"awards.{provision.Award}"), parsed.Policy.Id, provision.Award, set.CreatedAwards);
            }

            foreach (var (index, quota) in provision.Quotas.Index())
            {
                foreach (var unknown in (quota.Of?.Awards ?? []).Where(counted => set.DefinitionFor(parsed, counted) is null))
                {
                    yield return AwardDiagnostics.Unknown(parsed.SpanOf(QuotaChecks.BasePath(provision, index)), unknown, set.CreatedAwards);
                }
            }
        }

        foreach (var diagnostic in Loosening(set, parsed))
        {
            yield return diagnostic;
        }

        foreach (var diagnostic in Narrowing(set, parsed))
        {
            yield return diagnostic;
        }

        foreach (var place in CriterionPlace.In(parsed))
        {
            foreach (var condition in ConditionParts.Everything(place.Criterion.Condition))
            {
                foreach (var award in Named(condition).Where(award => set.DefinitionFor(parsed, award) is null))
                {
                    yield return AwardDiagnostics.Unknown(parsed.SpanOf(condition), award, set.CreatedAwards);
                }
            }
        }
    }

    // The first alternatives that anybody sets ask for more; further ones below them ask for less.
    private static IEnumerable<Diagnostic> Loosening(PolicySet set, ParsedPolicy parsed) =>
        from place in CriterionPlace.In(parsed)
        where place.IsAlternative
        let above = set.ChainOf(parsed).Where(other => other != parsed)
            .SelectMany(other => CriterionPlace.In(other))
            .FirstOrDefault(other => other.IsAlternative && other.Award == place.Award)
        where above is not null && !IsRestated(set, parsed, place) && !TighteningChecks.Leaves(above.Parsed, parsed, $"awards.{place.Award}.alternatives")
        select AwardDiagnostics.Loosens(place.Span, place.Criterion.Id, place.Award, above.Span);

    // Whoever writes an alternative below mostly means one more way; where there is none above it is one more condition.
    private static IEnumerable<Diagnostic> Narrowing(PolicySet set, ParsedPolicy parsed) =>
        from provision in parsed.Policy.Awards
        where parsed.Policy.Layer >= Layer.Regulation && provision.Definition is null && !provision.Alternatives.IsEmpty
        let above = set.ChainOf(parsed).Where(other => other != parsed).SelectMany(CriterionPlace.In).Where(place => place.Award == provision.Award).ToArray()
        where above.Length > 0 && !above.Any(place => place.IsAlternative)
        select AwardDiagnostics.OnlyAlternatives(
            parsed.SpanOf($"awards.{provision.Award}.alternatives"), provision.Award, above[0].Parsed.Policy.Id, above[0].Span);

    private static bool IsRestated(PolicySet set, ParsedPolicy parsed, CriterionPlace place) => set.ChainOf(parsed)
        .Where(other => other != parsed).SelectMany(CriterionPlace.In)
        .Any(other => other.IsAlternative && other.Award == place.Award && other.Criterion.Id == place.Criterion.Id);

    private static IEnumerable<Diagnostic> Instruments(PolicySet set, ParsedPolicy parsed) =>
        from known in parsed.Policy.KnownInstruments.Index()
        where set.Find(known.Item.Target) is not null
        from award in known.Item.Awards
        where !set.CreatorsOf(award).Any()
        select AwardDiagnostics.Unknown(parsed.SpanOf($"{TargetChecks.Item("known-instruments", known.Index)}.affects"), award, set.CreatedAwards);
}
