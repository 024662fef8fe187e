using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>Every criterion can be met, and every award reached, by each kind of candidate that it is for.</summary>
/// <remarks>Only what certainly can never be met is reported; a criterion that passes here may still be impossible in fact.</remarks>
internal sealed class ReachChecks
{
    private readonly PolicySet _set;
    private readonly ParsedPolicy _parsed;
    private readonly ImmutableArray<CandidateKind> _kinds;

    private ReachChecks(PolicySet set, ParsedPolicy parsed, ImmutableArray<CandidateKind> kinds) => (_set, _parsed, _kinds) = (set, parsed, kinds);

    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        from parsed in set.All
        from provision in parsed.Policy.Awards
        let definition = set.DefinitionFor(parsed, provision.Award)
        where definition is not null
        from diagnostic in Criteria(set, parsed, provision, definition).Concat(Awards(set, parsed, provision))
        select diagnostic;

    private static IEnumerable<Diagnostic> Criteria(PolicySet set, ParsedPolicy parsed, AwardProvision provision, AwardDefinition definition)
    {
        foreach (var place in CriterionPlace.In(parsed, provision))
        {
            var kinds = SubjectChecks.KindsOf(place, definition);
            var checks = new ReachChecks(set, parsed, kinds);
            CandidateKind[] never = [.. kinds.Where(kind => !checks.CanBeMet(place.Criterion.Condition, kind))];

            // An alternative need not be open to every kind; it must be open to one.
            if (never.Length > 0 && (!place.IsAlternative || never.Length == kinds.Length))
            {
                yield return AwardDiagnostics.NeverMet(place.Span, place.Criterion.Id, never[0]);
            }
        }
    }

    // A lower policy may add the alternatives that are missing here, so only the policy that creates the award is asked.
    private static IEnumerable<Diagnostic> Awards(PolicySet set, ParsedPolicy parsed, AwardProvision provision)
    {
        var kinds = provision.Definition?.Subjects ?? [];
        var checks = new ReachChecks(set, parsed, kinds);
        foreach (var kind in kinds)
        {
            foreach (var sector in PassedOver(provision, kind))
            {
                yield return AwardDiagnostics.NothingAsked(parsed.SpanOf($"awards.{provision.Award}"), provision.Award, kind, sector);
            }

            var together = Relevant(provision.Criteria, kind).Where(criterion => criterion.Sectors.IsEmpty).Select(criterion => criterion.Condition);
            var excluded = Contradict(together) && !Relevant(provision.Criteria, kind).Any(criterion => Contradict([criterion.Condition]));
            var open = provision.Alternatives.IsEmpty
                || Relevant(provision.Alternatives, kind).Any(criterion => checks.CanBeMet(criterion.Condition, kind));
            if (excluded || !open)
            {
                yield return AwardDiagnostics.NeverReached(parsed.SpanOf($"awards.{provision.Award}"), provision.Award, kind);
            }
        }
    }

    // Standards that are all about others would be met by saying nothing.
    private static IEnumerable<Sector> PassedOver(AwardProvision provision, CandidateKind kind)
    {
        Criterion[] asked = [.. provision.Criteria, .. provision.Alternatives];
        var sectors = provision.Definition!.Sectors;
        return asked.Length == 0
            ? []
            : Enum.GetValues<Sector>().Where(sector => (sectors.IsEmpty || sectors.Contains(sector))
                && !Relevant([.. asked], kind).Any(criterion => criterion.Sectors.IsEmpty || criterion.Sectors.Contains(sector)));
    }

    private static IEnumerable<Criterion> Relevant(ImmutableArray<Criterion> criteria, CandidateKind kind) =>
        criteria.Where(criterion => criterion.Kinds.IsEmpty || criterion.Kinds.Contains(kind));

    private bool CanBeMet(Condition condition, CandidateKind kind) => condition switch
    {
        AllCondition all => all.Parts.All(part => CanBeMet(part, kind)) && !Contradict([all]),
        AnyCondition any => any.Parts.Any(part => CanBeMet(part, kind)),
        AtLeastCondition atLeast => atLeast.Parts.Count(part => CanBeMet(part, kind)) >= atLeast.Count,
        EligibleCondition eligible => CanHold(eligible.Awards, kind),
        HeldCondition held => CanHold(held.Awards, kind) && !AsksForMoreThanThereIs(held),
        SpanCondition span => (span.Since is not { } since || CanHold([since], kind))
            && (span.EveryYear is null || CanBeMet(span.EveryYear, kind))
            && (span.Where is null || CanBeMet(span.Where, kind)),
        _ => true,
    };

    // What no kind at all can hold is reported where it is named.
    private bool CanHold(ImmutableArray<AwardId> awards, CandidateKind kind)
    {
        AwardDefinition?[] definitions = [.. awards.Select(award => _set.DefinitionFor(_parsed, award))];
        return definitions.Any(definition => definition is null || definition.Subjects.Contains(kind))
            || !definitions.Any(definition => definition!.Subjects.Any(_kinds.Contains));
    }

    private bool AsksForMoreThanThereIs(HeldCondition held) =>
        held.WithinYears < held.Times
        && held.Awards.All(award => _set.DefinitionFor(_parsed, award) is { Kind: AwardKind.Title });

    // This period's rating cannot be at least one level and not at least a lower one.
    private static bool Contradict(IEnumerable<Condition> together)
    {
        Rating? atLeast = null, below = null;
        var open = new Stack<Condition>(together);
        while (open.TryPop(out var condition))
        {
            switch (condition)
            {
                case AllCondition all:
                    foreach (var part in all.Parts)
                    {
                        open.Push(part);
                    }

                    break;
                case RatingCondition { Scope: { OfLast: null } } rating when atLeast is null || rating.AtLeast > atLeast:
                    atLeast = rating.AtLeast;
                    break;
                case NotCondition { Part: RatingCondition { Scope: { OfLast: null } } rating } when below is null || rating.AtLeast < below:
                    below = rating.AtLeast;
                    break;
                default:
                    break;
            }
        }

        return below <= atLeast;
    }
}
