using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Wording;
using Emulation.Rules.Pairing;
using static Emulation.Rules.Problems.AnswerText;

namespace Emulation.Rules.Problems;

/// <summary>Who is paired with whom, so that no two would both rather have each other.</summary>
internal sealed class StableMatchingProblem(StableProblem problem) : Problem("stable")
{
    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        var matching = StableMatcher.Match(problem, cancellationToken);
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["proposerOptimal"] = Pairs(matching.ProposerOptimal),
            ["acceptorOptimal"] = Pairs(matching.AcceptorOptimal),
            ["unmatched"] = new JsonArray([.. matching.Unmatched.Select(id => (JsonNode?)id)]),
            ["freePlaces"] = new JsonObject(matching.FreePlaces.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value))),
            ["stablePairings"] = matching.Count,
        };
        return new(json, [.. Lines(matching)]);
    }

    private static IEnumerable<LocalizedText> Lines(StableMatching matching)
    {
        yield return matching.Count switch
        {
            null => new("Có nhiều cách ghép ổn định, không đếm hết", "There are several stable pairings, too many to count"),
            1 => new("Chỉ có một cách ghép ổn định", "There is one stable pairing"),
            _ => Line($"Có {matching.Count} cách ghép ổn định", $"There are {matching.Count} stable pairings"),
        };
        var isOne = matching.ProposerOptimal.SequenceEqual(matching.AcceptorOptimal);
        foreach (var line in isOne
            ? Shown(matching.ProposerOptimal)
            : Shown(matching.ProposerOptimal)
                .Prepend(new("Tốt nhất cho bên đề nghị:", "Best for those who propose:"))
                .Append(new("Tốt nhất cho bên nhận:", "Best for those who accept:"))
                .Concat(Shown(matching.AcceptorOptimal)))
        {
            yield return line;
        }

        foreach (var id in matching.Unmatched)
        {
            yield return Line($"{id} không được ghép trong mọi cách ghép ổn định", $"{id} has no partner in any stable pairing");
        }

        foreach (var (id, free) in matching.FreePlaces)
        {
            yield return Line($"{id} còn {free} chỗ trong mọi cách ghép ổn định", $"{id} has places left in every stable pairing: {free}");
        }
    }

    private static IEnumerable<LocalizedText> Shown(ImmutableArray<StablePair> pairs) => pairs.Select(pair => Line(
        $"  {pair.Proposer} với {pair.Acceptor}: nguyện vọng {pair.ProposerRank} của {pair.Proposer}, {pair.AcceptorRank} của {pair.Acceptor}",
        $"  {pair.Proposer} with {pair.Acceptor}: choice {pair.ProposerRank} of {pair.Proposer}, {pair.AcceptorRank} of {pair.Acceptor}"));

    private static JsonArray Pairs(ImmutableArray<StablePair> pairs) =>
    [
        .. pairs.Select(pair => new JsonObject
        {
            ["proposer"] = pair.Proposer,
            ["acceptor"] = pair.Acceptor,
            ["proposerRank"] = pair.ProposerRank,
            ["acceptorRank"] = pair.AcceptorRank,
        }),
    ];
}
