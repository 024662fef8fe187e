using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Pairing;

/// <summary>Pairs two sides that rank each other, by deferred acceptance.</summary>
/// <remarks>
/// Gale and Shapley 1962: each proposer asks in the order of its list, an acceptor keeps the best that it has places for. Whoever
/// proposes gets the best partner that any stable pairing gives it. Who stays alone is the same in all of them (the rural
/// hospitals theorem; Roth 1984 and 1986). Time: linear in the lengths of the lists.
/// </remarks>
public static class StableMatcher
{
    /// <summary>How many steps counting the stable pairings may take; beyond them there is no count.</summary>
    public const int MostSteps = 1_000_000;

    /// <summary>All that is wrong with a problem; no errors where it can be worked out.</summary>
    public static ImmutableArray<Diagnostic> Check(StableProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return [.. StableChecks.Find(problem).Select(finding => finding.Diagnostic)];
    }

    /// <summary>Pairs.</summary>
    /// <exception cref="PairingException">Something is wrong with the problem; the exception holds every diagnostic of <see cref="Check"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static StableMatching Match(StableProblem problem, CancellationToken cancellationToken = default)
    {
        var diagnostics = Check(problem);
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            throw new PairingException(diagnostics);
        }

        var lists = new PreferenceLists(problem);
        var (best, worst) = (DeferredAcceptance.ByProposers(lists), DeferredAcceptance.ByAcceptors(lists));
        var taken = best.Where(acceptor => acceptor >= 0).CountBy(acceptor => acceptor).ToDictionary();
        return new()
        {
            ProposerOptimal = Pairs(lists, best),
            AcceptorOptimal = Pairs(lists, worst),
            Unmatched = [.. lists.Proposers.Index().Where(each => best[each.Index] < 0).Select(each => each.Item.Id)],
            FreePlaces = lists.Acceptors.Index()
                .Select(each => KeyValuePair.Create(each.Item.Id, each.Item.Places - taken.GetValueOrDefault(each.Index)))
                .Where(each => each.Value > 0)
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
            Count = new StableCount(lists, best, worst, MostSteps).Find(cancellationToken),
        };
    }

    private static ImmutableArray<StablePair> Pairs(PreferenceLists lists, int[] partner) =>
    [
        .. lists.Proposers.Index().Where(each => partner[each.Index] >= 0).Select(each => new StablePair(
            each.Item.Id, lists.Acceptors[partner[each.Index]].Id,
            each.Item.Prefers.IndexOf(lists.Acceptors[partner[each.Index]].Id) + 1,
            lists.Acceptors[partner[each.Index]].Prefers.IndexOf(each.Item.Id) + 1)),
    ];
}
