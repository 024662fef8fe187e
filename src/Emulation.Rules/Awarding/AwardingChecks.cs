using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Awarding;

/// <summary>Finds what is wrong with offers and rulings; the candidates are checked by each selection.</summary>
internal static class AwardingChecks
{
    public static ImmutableArray<Diagnostic> Find(AwardingProblem problem) =>
    [
        .. problem.Offers.GroupBy(offer => offer.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => AwardingDiagnostics.OfferTwice(same.Key)),
        .. problem.Candidates.GroupBy(candidate => candidate.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => AwardingDiagnostics.CandidateTwice(same.Key)),
        .. problem.Offers.Where(offer => offer.Places < 0 || offer.PlacesByKind.Values.Any(places => places < 0)).Select(offer => AwardingDiagnostics.NegativePlaces(offer.Id)),
        .. problem.Offers.Where(offer => offer.PlacesByKind.IsEmpty == offer.Kinds.IsEmpty).Select(offer => AwardingDiagnostics.NoKinds(offer.Id)),
        .. Rulings(problem),
    ];

    private static IEnumerable<Diagnostic> Rulings(AwardingProblem problem)
    {
        var offers = problem.Offers.Select(offer => offer.Id).ToHashSet(StringComparer.Ordinal);
        var candidates = problem.Candidates.Concat(problem.Unsettled).Select(candidate => candidate.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var ruling in problem.Rulings.Where(ruling => !offers.Contains(ruling.Offer) || !candidates.Contains(ruling.Candidate)))
        {
            yield return AwardingDiagnostics.UnknownRuling(ruling.Offer, ruling.Candidate, isOffer: offers.Contains(ruling.Offer));
        }

        foreach (var same in problem.Rulings.GroupBy(ruling => (ruling.Offer, ruling.Candidate)).Where(same => same.Count() > 1))
        {
            yield return AwardingDiagnostics.RuledTwice(same.Key.Offer, same.Key.Candidate);
        }

        if (problem.NonDuplication)
        {
            foreach (var same in problem.Rulings.Where(ruling => ruling.IsGiven).GroupBy(ruling => ruling.Candidate, StringComparer.Ordinal).Where(same => same.Select(ruling => ruling.Offer).Distinct(StringComparer.Ordinal).Count() > 1))
            {
                yield return AwardingDiagnostics.RuledIntoSeveral(same.Key, same.Select(ruling => ruling.Offer));
            }
        }
    }
}
