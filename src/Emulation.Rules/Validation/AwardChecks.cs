using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
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

            if (provision.Quota is { } quota && set.DefinitionFor(parsed, quota.Holding) is null)
            {
                yield return AwardDiagnostics.Unknown(
                    parsed.SpanOf($"awards.{provision.Award}.quota.of.held"), quota.Holding, set.CreatedAwards);
            }
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

    private static IEnumerable<Diagnostic> Instruments(PolicySet set, ParsedPolicy parsed) =>
        from known in parsed.Policy.KnownInstruments.Index()
        where set.Find(known.Item.Target) is not null
        from award in known.Item.Awards
        where !set.CreatorsOf(award).Any()
        select AwardDiagnostics.Unknown(parsed.SpanOf($"{TargetChecks.Item("known-instruments", known.Index)}.affects"), award, set.CreatedAwards);
}
