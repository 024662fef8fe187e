using Emulation.Rules.Pairing;

namespace Emulation.Rules.Tests.Pairing;

/// <summary>Tries every pairing.</summary>
internal static class StableOracle
{
    /// <summary>Every stable pairing as <c>proposer acceptor</c>, by the id of the proposer.</summary>
    public static List<string[]> All(StableProblem problem)
    {
        RankingUnit[] proposers = [.. problem.Proposers.OrderBy(unit => unit.Id, StringComparer.Ordinal)];
        var found = new List<string[]>();
        Try(problem, proposers, new RankingUnit?[proposers.Length], 0, found);
        return found;
    }

    private static void Try(StableProblem problem, RankingUnit[] proposers, RankingUnit?[] partner, int at, List<string[]> found)
    {
        if (at == proposers.Length)
        {
            if (IsStable(problem, proposers, partner))
            {
                found.Add([.. proposers.Index().Where(each => partner[each.Index] is not null).Select(each => $"{each.Item.Id} {partner[each.Index]!.Id}")]);
            }

            return;
        }

        partner[at] = null;
        Try(problem, proposers, partner, at + 1, found);
        foreach (var acceptor in problem.Acceptors.Where(acceptor => Accept(proposers[at], acceptor)))
        {
            if (partner.Take(at).Count(other => other == acceptor) < acceptor.Places)
            {
                partner[at] = acceptor;
                Try(problem, proposers, partner, at + 1, found);
            }
        }

        partner[at] = null;
    }

    private static bool IsStable(StableProblem problem, RankingUnit[] proposers, RankingUnit?[] partner)
    {
        foreach (var (i, proposer) in proposers.Index())
        {
            foreach (var acceptor in problem.Acceptors.Where(acceptor => Accept(proposer, acceptor)))
            {
                var prefers = partner[i] is not { } has || proposer.Prefers.IndexOf(acceptor.Id) < proposer.Prefers.IndexOf(has.Id);
                var held = proposers.Where((_, j) => partner[j] == acceptor).ToArray();
                var prefersBack = held.Length < acceptor.Places
                    || held.Any(other => acceptor.Prefers.IndexOf(proposer.Id) < acceptor.Prefers.IndexOf(other.Id));
                if (prefers && prefersBack && acceptor.Places > 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Accept(RankingUnit proposer, RankingUnit acceptor) =>
        proposer.Prefers.Contains(acceptor.Id) && acceptor.Prefers.Contains(proposer.Id);
}
