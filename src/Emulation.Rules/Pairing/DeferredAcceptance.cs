namespace Emulation.Rules.Pairing;

/// <summary>Deferred acceptance (Gale and Shapley 1962), from either side. The order in which proposals are made does not matter.</summary>
internal static class DeferredAcceptance
{
    /// <summary>The acceptor of each proposer, -1 for none, where those with one place propose: the best stable partner of each.</summary>
    public static int[] ByProposers(PreferenceLists lists)
    {
        var partner = Enumerable.Repeat(-1, lists.Proposers.Length).ToArray();
        var next = new int[partner.Length];
        var kept = Array.ConvertAll(lists.Acceptors, _ => new PriorityQueue<int, int>());
        var free = new Stack<int>(Enumerable.Range(0, partner.Length));
        while (free.TryPop(out var proposer))
        {
            if (next[proposer] == lists.ByProposer[proposer].Length)
            {
                continue;
            }

            var acceptor = lists.ByProposer[proposer][next[proposer]++];
            partner[proposer] = acceptor;
            kept[acceptor].Enqueue(proposer, -lists.AcceptorRank(acceptor, proposer));
            if (kept[acceptor].Count > lists.Acceptors[acceptor].Places)
            {
                var refused = kept[acceptor].Dequeue();
                partner[refused] = -1;
                free.Push(refused);
            }
        }

        return partner;
    }

    /// <summary>The acceptor of each proposer, -1 for none, where those with several places propose: the worst stable partner of each proposer.</summary>
    public static int[] ByAcceptors(PreferenceLists lists)
    {
        var partner = Enumerable.Repeat(-1, lists.Proposers.Length).ToArray();
        var rank = Array.ConvertAll(lists.ByProposer, list => list.Index().ToDictionary(each => each.Item, each => each.Index));
        var (next, filled) = (new int[lists.Acceptors.Length], new int[lists.Acceptors.Length]);
        var free = new Stack<int>(Enumerable.Range(0, next.Length));
        while (free.TryPop(out var acceptor))
        {
            while (filled[acceptor] < lists.Acceptors[acceptor].Places && next[acceptor] < lists.ByAcceptor[acceptor].Length)
            {
                var proposer = lists.ByAcceptor[acceptor][next[acceptor]++];
                var holds = partner[proposer];
                if (holds >= 0 && rank[proposer][holds] < rank[proposer][acceptor])
                {
                    continue;
                }

                (partner[proposer], filled[acceptor]) = (acceptor, filled[acceptor] + 1);
                if (holds >= 0)
                {
                    filled[holds]--;
                    free.Push(holds);
                }
            }
        }

        return partner;
    }
}
