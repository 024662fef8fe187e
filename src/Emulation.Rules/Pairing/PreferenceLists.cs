namespace Emulation.Rules.Pairing;

/// <summary>Preferences in arrays: units are numbered by id, and lists hold only those that rank each other.</summary>
internal sealed class PreferenceLists
{
    private readonly Dictionary<(int Acceptor, int Proposer), int> _acceptorRank = [];

    public PreferenceLists(StableProblem problem)
    {
        Proposers = [.. problem.Proposers.OrderBy(unit => unit.Id, StringComparer.Ordinal)];
        Acceptors = [.. problem.Acceptors.OrderBy(unit => unit.Id, StringComparer.Ordinal)];
        var (ofProposers, ofAcceptors) = (Numbers(Proposers), Numbers(Acceptors));
        var (asked, asking) = (Ranked(Proposers, ofAcceptors), Ranked(Acceptors, ofProposers));
        var (mutual, known) = (Pairs(asked), Pairs(asking));
        ByProposer = Array.ConvertAll(Numbered(asked), each => Array.FindAll(each.List, acceptor => known.Contains((acceptor, each.Unit))));
        ByAcceptor = Array.ConvertAll(Numbered(asking), each => Array.FindAll(each.List, proposer => mutual.Contains((proposer, each.Unit))));
        for (var acceptor = 0; acceptor < ByAcceptor.Length; acceptor++)
        {
            for (var rank = 0; rank < ByAcceptor[acceptor].Length; rank++)
            {
                _acceptorRank.Add((acceptor, ByAcceptor[acceptor][rank]), rank);
            }
        }
    }

    public RankingUnit[] Proposers { get; }

    public RankingUnit[] Acceptors { get; }

    /// <summary>Per proposer, the acceptors that it ranks and that rank it, best first.</summary>
    public int[][] ByProposer { get; }

    /// <summary>Per acceptor, the proposers that it ranks and that rank it, best first.</summary>
    public int[][] ByAcceptor { get; }

    /// <summary>Which choice of the acceptor a proposer is, among those that rank each other; from 0.</summary>
    public int AcceptorRank(int acceptor, int proposer) => _acceptorRank[(acceptor, proposer)];

    private static Dictionary<string, int> Numbers(RankingUnit[] units) =>
        units.Index().ToDictionary(unit => unit.Item.Id, unit => unit.Index, StringComparer.Ordinal);

    private static int[][] Ranked(RankingUnit[] units, Dictionary<string, int> others) =>
        Array.ConvertAll(units, unit => unit.Prefers.Select(other => others[other]).ToArray());

    private static HashSet<(int Unit, int Other)> Pairs(int[][] lists) =>
        [.. lists.Index().SelectMany(list => list.Item.Select(other => (list.Index, other)))];

    private static (int Unit, int[] List)[] Numbered(int[][] lists) => [.. lists.Index().Select(list => (list.Index, list.Item))];
}
