using System.Collections.Immutable;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Awarding;

/// <summary>Gives out awards of several authorities over one list, the first authority first.</summary>
/// <remarks>
/// Each award is a selection of its own (<see cref="Selector"/>). Under non-duplication an award whose list hangs on an unsettled
/// tie of an earlier one waits for it: nobody is given or refused on a guess. O(awards × n log n).
/// </remarks>
public static class AwardDistribution
{
    /// <summary>Works out who has which award.</summary>
    /// <exception cref="SelectionException">Something is wrong with the problem; the exception holds every diagnostic.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AwardingOutcome Of(AwardingProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var wrong = AwardingChecks.Find(problem);
        if (!wrong.IsEmpty)
        {
            throw new SelectionException(wrong);
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<(string Offer, ImmutableArray<string> Contested)>();
        var outcomes = ImmutableArray.CreateBuilder<OfferOutcome>(problem.Offers.Length);
        foreach (var offer in problem.Offers)
        {
            var outcome = Give(problem, offer, taken, open, cancellationToken);
            outcomes.Add(outcome);
            if (problem.NonDuplication)
            {
                taken.UnionWith(outcome.Recipients);
                if (!outcome.Contested.IsEmpty)
                {
                    open.Add((offer.Id, outcome.Contested));
                }
            }
        }

        return new(outcomes.ToImmutable(), Duplicates(outcomes));
    }

    private static OfferOutcome Give(
        AwardingProblem problem, AwardOffer offer, HashSet<string> taken, List<(string Offer, ImmutableArray<string> Contested)> open,
        CancellationToken cancellationToken)
    {
        var kinds = problem.Candidates.ToDictionary(candidate => candidate.Id, candidate => candidate.Kind, StringComparer.Ordinal);
        ImmutableArray<string> waits =
            [.. open.Where(tie => tie.Contested.Any(id => offer.IsFor(kinds[id]))).Select(tie => tie.Offer)];
        ImmutableArray<string> unsettled =
            [.. problem.Unsettled.Where(candidate => offer.IsFor(candidate.Kind)).Select(candidate => candidate.Id).Order(StringComparer.Ordinal)];
        if (!waits.IsEmpty || !unsettled.IsEmpty)
        {
            // Whatever waits is itself open for those after it.
            if (problem.NonDuplication)
            {
                open.Add((offer.Id, [.. problem.Candidates.Where(candidate => offer.IsFor(candidate.Kind)).Select(candidate => candidate.Id)]));
            }

            return new(offer) { WaitsFor = waits, WaitsForCandidates = unsettled };
        }

        var rulings = problem.Rulings.Where(ruling => ruling.Offer == offer.Id).ToDictionary(ruling => ruling.Candidate, ruling => ruling.IsGiven, StringComparer.Ordinal);
        var selector = Selector.Create(new SelectionProblem
        {
            Candidates = [.. problem.Candidates.Select(candidate => new SelectionCandidate(candidate.Id)
            {
                Groups = [candidate.Kind],
                Keys = candidate.Keys,
                Eligible = candidate.Eligible && offer.IsFor(candidate.Kind) && !taken.Contains(candidate.Id)
                    && rulings.GetValueOrDefault(candidate.Id, true),
            })],
            Order = problem.Order,
            Total = offer.Total,
            Caps = [.. offer.PlacesByKind.Select(kind => new SelectionCap(kind.Key, new(Group: kind.Key), kind.Value))],
            Tie = problem.Tie,
            Seed = problem.Seed,
            Locked = [.. rulings.Where(ruling => ruling.Value).Select(ruling => ruling.Key).Order(StringComparer.Ordinal)],
        });
        var selection = selector.Select(cancellationToken);
        return new(offer)
        {
            Recipients = selection.Selected,
            Contested = selection.Contested,
            OpenPlaces = selection.OpenPlaces,
            Unfilled = selection.Vacant,
            Selector = selector,
        };
    }

    private static ImmutableArray<SeveralAwards> Duplicates(IEnumerable<OfferOutcome> outcomes) =>
    [
        .. from outcome in outcomes
           from recipient in outcome.Recipients
           group outcome.Offer.Id by recipient into given
           where given.Count() > 1
           orderby given.Key
           select new SeveralAwards(given.Key, [.. given]),
    ];
}
