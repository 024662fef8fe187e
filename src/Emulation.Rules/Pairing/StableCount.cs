namespace Emulation.Rules.Pairing;

/// <summary>Counts the stable pairings, within a number of steps.</summary>
/// <param name="lists">The preferences.</param>
/// <param name="best">The pairing that is best for proposers.</param>
/// <param name="worst">The one that is worst for them.</param>
/// <param name="mostSteps">How many partners may be tried.</param>
/// <remarks>
/// In every stable pairing a proposer has a partner between its best and its worst one, the same proposers are alone, and each
/// acceptor has the same number of partners (Roth 1984). Within these bounds partners are tried proposer by proposer; a choice that
/// blocks, or is blocked by, an earlier one is left at once. There can be exponentially many stable pairings, hence the limit.
/// </remarks>
internal sealed class StableCount(PreferenceLists lists, int[] best, int[] worst, int mostSteps)
{
    private readonly int[] _proposers = [.. Enumerable.Range(0, best.Length).Where(proposer => best[proposer] >= 0)];
    private readonly int[] _partner = Enumerable.Repeat(-1, best.Length).ToArray();
    private readonly int[] _left = Left(lists, best);
    private readonly Dictionary<int, int>[] _rank = Array.ConvertAll(
        lists.ByProposer, list => list.Index().ToDictionary(each => each.Item, each => each.Index));

    private int _steps;

    /// <summary>How many there are; null where the steps do not suffice.</summary>
    public long? Find(CancellationToken cancellationToken)
    {
        var count = 0L;

        // At which place of its list each proposer on the way stands; the walk keeps its own stack, so depth costs nothing.
        var at = new int[_proposers.Length + 1];
        var depth = 0;
        at[0] = Start(0);
        while (depth >= 0)
        {
            if (depth == _proposers.Length)
            {
                count += IsStable() ? 1 : 0;
                depth = Back(depth);
                continue;
            }

            if ((++_steps & 1023) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (_steps > mostSteps)
            {
                return null;
            }

            var proposer = _proposers[depth];
            var last = _rank[proposer][worst[proposer]];
            while (at[depth] <= last && !Fits(depth, lists.ByProposer[proposer][at[depth]]))
            {
                at[depth]++;
            }

            if (at[depth] > last)
            {
                depth = Back(depth);
                continue;
            }

            _partner[proposer] = lists.ByProposer[proposer][at[depth]++];
            _left[_partner[proposer]]--;
            depth++;
            at[depth] = Start(depth);
        }

        return count;
    }

    private int Start(int depth) => depth < _proposers.Length ? _rank[_proposers[depth]][best[_proposers[depth]]] : 0;

    // One proposer back, whose choice is undone; -1 before the first.
    private int Back(int depth)
    {
        if (--depth >= 0)
        {
            _left[_partner[_proposers[depth]]]++;
            _partner[_proposers[depth]] = -1;
        }

        return depth;
    }

    private bool Fits(int depth, int acceptor)
    {
        var proposer = _proposers[depth];
        return _left[acceptor] > 0 && !_proposers.Take(depth).Any(other =>
            Blocks(proposer, acceptor, _partner[other], other) || Blocks(other, _partner[other], acceptor, proposer));
    }

    // Whether a proposer with one partner would rather have another acceptor, which would rather have it than one that it holds.
    private bool Blocks(int proposer, int has, int wanted, int held) =>
        wanted != has && _rank[proposer].TryGetValue(wanted, out var rank) && rank < _rank[proposer][has]
        && lists.AcceptorRank(wanted, proposer) < lists.AcceptorRank(wanted, held);

    // What the choices do not show: an acceptor with a free place, and proposers that stay alone.
    private bool IsStable()
    {
        var holds = Array.ConvertAll(lists.Acceptors, _ => new List<int>());
        foreach (var proposer in _proposers)
        {
            holds[_partner[proposer]].Add(proposer);
        }

        return Enumerable.Range(0, _partner.Length).All(proposer => lists.ByProposer[proposer]
            .TakeWhile(acceptor => acceptor != _partner[proposer])
            .All(acceptor => holds[acceptor].Count == lists.Acceptors[acceptor].Places
                && holds[acceptor].TrueForAll(held => lists.AcceptorRank(acceptor, held) < lists.AcceptorRank(acceptor, proposer))));
    }

    private static int[] Left(PreferenceLists lists, int[] best)
    {
        var left = new int[lists.Acceptors.Length];
        foreach (var acceptor in best.Where(acceptor => acceptor >= 0))
        {
            left[acceptor]++;
        }

        return left;
    }
}
