using System.Collections.Immutable;
using Emulation.Rules.Pairing;

namespace Emulation.Rules.Tests.Pairing;

public class StableMatcherTests
{
    // D. Gale and L. S. Shapley, College Admissions and the Stability of Marriage, The American Mathematical Monthly 69 (1962), Example 1:
    // men α β γ, women A B C; three of the six pairings are stable.
    [Fact]
    public void Match_GaleShapleyExample1_HasThreeStablePairings()
    {
        var matching = Match(
            [("alpha", "A B C"), ("beta", "B C A"), ("gamma", "C A B")],
            [("A", "beta gamma alpha"), ("B", "gamma alpha beta"), ("C", "alpha beta gamma")]);

        Assert.Equal(["alpha A", "beta B", "gamma C"], Shown(matching.ProposerOptimal));
        Assert.Equal(["alpha C", "beta A", "gamma B"], Shown(matching.AcceptorOptimal));
        Assert.All(matching.ProposerOptimal, pair => Assert.Equal((1, 3), (pair.ProposerRank, pair.AcceptorRank)));
        Assert.Equal(3, matching.Count);
    }

    // The same paper, Example 2: four by four, and only one stable pairing. Preferences and pairing as in its formalisation in Lean by
    // hwatheod (https://github.com/hwatheod/galeshapley-lean), which takes them from there.
    [Fact]
    public void Match_GaleShapleyExample2_HasOneStablePairing()
    {
        var matching = Match(
            [("alpha", "A B C D"), ("beta", "A D C B"), ("gamma", "B A C D"), ("delta", "D B C A")],
            [("A", "delta gamma alpha beta"), ("B", "beta delta alpha gamma"), ("C", "delta alpha beta gamma"), ("D", "gamma beta alpha delta")]);

        Assert.Equal(["alpha C", "beta D", "delta B", "gamma A"], Shown(matching.ProposerOptimal));
        Assert.Equal(Shown(matching.ProposerOptimal), Shown(matching.AcceptorOptimal));
        Assert.Equal(1, matching.Count);
    }

    [Fact]
    public void Match_SchoolWithTwoPlaces_KeepsTheTwoThatItRanksHighest()
    {
        // r3 is refused by both; h keeps r1 and r2.
        var matching = StableMatcher.Match(new()
        {
            Proposers = [new("r1", ["h", "k"]), new("r2", ["h"]), new("r3", ["h"])],
            Acceptors = [new("h", ["r1", "r2", "r3"], 2), new("k", ["r1"], 3)],
        });

        Assert.Equal(["r1 h", "r2 h"], Shown(matching.ProposerOptimal));
        Assert.Equal<string>(["r3"], matching.Unmatched);
        Assert.Equal([KeyValuePair.Create("k", 3)], matching.FreePlaces);
        Assert.Equal(1, matching.Count);
    }

    [Fact]
    public void Match_TooManyToCount_IsRefusedNotGuessed()
    {
        // Twelve pairs of two that each have two stable pairings: 2^12 could be counted; 2^40 could not.
        static ImmutableArray<RankingUnit> Side(string own, string other, int pairs, int turn) =>
        [
            .. Enumerable.Range(0, 2 * pairs).Select(i => new RankingUnit(
                $"{own}{i:D2}", [$"{other}{i - (i % 2) + ((i + turn) % 2):D2}", $"{other}{i - (i % 2) + ((i + turn + 1) % 2):D2}"])),
        ];

        Assert.Equal(4096, StableMatcher.Match(new() { Proposers = Side("m", "w", 12, 0), Acceptors = Side("w", "m", 12, 1) }).Count);
        Assert.Null(StableMatcher.Match(new() { Proposers = Side("m", "w", 40, 0), Acceptors = Side("w", "m", 40, 1) }).Count);
    }

    [Fact]
    public void Match_OneSideWithoutPreferences_IsRefused()
    {
        var exception = Assert.Throws<PairingException>(() => StableMatcher.Match(new()
        {
            Proposers = [new("a", ["x", "x", "z"]), new("b", [], 2)],
            Acceptors = [new("x", [])],
        }));

        Snapshot.Match(string.Join('\n', exception.Diagnostics));
    }

    [Fact]
    public void Assign_AllMistakes_AreWordedForWhoWroteThem() => Snapshot.Match(string.Join('\n', (IEnumerable<string>)
    [
        .. Assigner.Check(new() { Helpers = [new("a", -1), new("a")], Helped = ["x", "x"], Values = [[1, 1]] }).Select(each => each.ToString()),
        .. StrengthPairing.Check([new("a", 1)], [new("x", -1)]).Select(each => each.ToString()),
        .. StableMatcher.Check(new() { Proposers = [new("a", ["x", "y"])], Acceptors = [new("x", ["a"]), new("y", ["b"])] }).Select(each => each.ToString()),
    ]));

    [Fact]
    public void Match_RandomProblems_AgreesWithEveryPairing()
    {
        var several = 0;
        for (var seed = 0; seed < 4000; seed++)
        {
            var problem = Random(new Draw((ulong)seed));
            var matching = StableMatcher.Match(problem);
            var all = StableOracle.All(problem);

            several += all.Count > 1 ? 1 : 0;
            Assert.Equal(all.Count, matching.Count);
            Assert.Contains(Shown(matching.ProposerOptimal), all);
            Assert.Contains(Shown(matching.AcceptorOptimal), all);
            foreach (var pairing in all)
            {
                // No proposer has a better partner in any stable pairing, none a worse one than where acceptors propose, and the same are alone.
                Assert.Equal(matching.ProposerOptimal.Length, pairing.Length);
                foreach (var (best, (other, worst)) in matching.ProposerOptimal.Zip(pairing.Zip(matching.AcceptorOptimal)))
                {
                    var list = problem.Proposers.Single(unit => unit.Id == best.Proposer).Prefers;
                    var rank = list.IndexOf(other.Split(' ')[1]);
                    Assert.Equal(best.Proposer, other.Split(' ')[0]);
                    Assert.InRange(rank, best.ProposerRank - 1, worst.ProposerRank - 1);
                }
            }
        }

        Assert.True(several > 150, $"{several} with several stable pairings");
    }

    private static StableProblem Random(Draw draw)
    {
        var (proposers, acceptors) = (1 + draw.Below(6), 1 + draw.Below(5));
        var whole = draw.Below(3) > 0;
        return new()
        {
            Proposers = [.. draw.Shuffled(proposers).Select(i => new RankingUnit($"p{i}", List("a", acceptors)))],
            Acceptors = [.. draw.Shuffled(acceptors).Select(i => new RankingUnit($"a{i}", List("p", proposers), whole ? 1 + draw.Below(2) : draw.Below(4)))],
        };

        ImmutableArray<string> List(string other, int count) =>
            [.. draw.Shuffled(count).Take(whole ? count : 1 + draw.Below(count)).Select(i => $"{other}{i}")];
    }

    private static StableMatching Match((string Id, string Prefers)[] proposers, (string Id, string Prefers)[] acceptors) => StableMatcher.Match(new()
    {
        Proposers = [.. proposers.Select(unit => new RankingUnit(unit.Id, [.. unit.Prefers.Split(' ')]))],
        Acceptors = [.. acceptors.Select(unit => new RankingUnit(unit.Id, [.. unit.Prefers.Split(' ')]))],
    });

    private static string[] Shown(IEnumerable<StablePair> pairs) => [.. pairs.Select(pair => $"{pair.Proposer} {pair.Acceptor}")];
}
