using System.Collections.Immutable;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Tests.Juries;

public class RankAggregationTests
{
    /// <summary>
    /// The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville, by shares of the voters in percent (electowiki,
    /// https://electowiki.org/wiki/Effects_of_different_voting_systems_under_similar_circumstances).
    /// </summary>
    private static readonly RankAggregation _tennessee = Of((42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM"));

    /// <summary>By hand, for Nashville: 42 × 2 + 26 × 3 + 15 × 1 + 17 × 1.</summary>
    [Fact]
    public void Borda_Tennessee_CountsPlacesFromTheEnd() =>
        Assert.Equal("N 194 1, C 173 2, M 126 3, K 107 4", Text(_tennessee.Borda()));

    [Fact]
    public void Copeland_Tennessee_CountsPairwiseWins()
    {
        Assert.Equal("N 3 1, C 2 2, K 1 3, M 0 4", Text(_tennessee.Copeland()));
        Assert.Equal("N", _tennessee.CondorcetWinner);
        Assert.Equal((58, 42), (_tennessee.Prefer("N", "M"), _tennessee.Prefer("M", "N")));
        Assert.Empty(_tennessee.Cycles());
    }

    /// <summary>
    /// The order Nashville, Chattanooga, Knoxville, Memphis agrees with 393 of the 600 pairwise judgements, the most: electowiki,
    /// Kemeny–Young method, has it with the least distance, the other 207.
    /// </summary>
    [Fact]
    public void Kemeny_Tennessee_IsTheOrderWithTheMostAgreement()
    {
        var kemeny = _tennessee.Kemeny();

        Assert.Equal((393, 1), (kemeny.Agreement, kemeny.Count));
        Assert.Equal(["N", "C", "K", "M"], kemeny.Orders.Single().ToArray());
    }

    /// <summary>Condorcet's circle: a beats b, b beats c, c beats a, each by two to one.</summary>
    [Fact]
    public void Cycles_Condorcet_AreReportedAndTheOrdersTie()
    {
        var rankings = Of((1, "abc"), (1, "bca"), (1, "cab"));

        Assert.Null(rankings.CondorcetWinner);
        var cycle = Assert.Single(rankings.Cycles());
        Assert.Equal(["a", "b", "c"], cycle.Members.ToArray());
        Assert.Equal(["a", "b", "c"], cycle.Path.ToArray());
        Assert.Equal("a 1 1, b 1 1, c 1 1", Text(rankings.Copeland()));
        Assert.Equal("a 3 1, b 3 1, c 3 1", Text(rankings.Borda()));
        Assert.Equal((5, 3), (rankings.Kemeny().Agreement, rankings.Kemeny().Count));
        Assert.Equal(["abc", "bca", "cab"], rankings.Kemeny().Orders.Select(order => string.Concat(order)).ToArray());
    }

    /// <summary>Borda can pass over the one whom a majority puts first: 3 × 2 points for a, 3 × 1 + 2 × 2 for b.</summary>
    [Fact]
    public void Borda_MajorityWinner_CanLose()
    {
        var rankings = Of((3, "abc"), (2, "bca"));

        Assert.Equal("a", rankings.CondorcetWinner);
        Assert.Equal("b 7 1, a 6 2, c 2 3", Text(rankings.Borda()));
    }

    [Fact]
    public void Kemeny_ManyEqualOrders_AreCountedAndListedUpToALimit()
    {
        var kemeny = Of((1, "abcdefgh"), (1, "hgfedcba")).Kemeny();

        Assert.Equal((28, 40_320), (kemeny.Agreement, kemeny.Count));
        Assert.Equal(RankAggregation.MostOrders, kemeny.Orders.Length);
        Assert.Equal("abcdefgh", string.Concat(kemeny.Orders[0]));
    }

    [Fact]
    public void Kemeny_TooManyItems_IsRefused()
    {
        var rankings = Of((1, "abcdefghijk"));

        Assert.Equal(10, rankings.Borda()[0].Points);
        Assert.Throws<InvalidOperationException>(rankings.Kemeny);
    }

    [Fact]
    public void Of_BallotsThatDoNotRankTheSame_Throws()
    {
        Assert.Throws<ArgumentException>(() => Of((1, "ab"), (1, "ac")));
        Assert.Throws<ArgumentException>(() => Of((1, "ab"), (1, "abc")));
        Assert.Throws<ArgumentException>(() => Of((1, "aa")));
        Assert.Throws<ArgumentException>(() => Of((0, "ab")));
        Assert.Throws<ArgumentException>(() => Of());
    }

    [Fact]
    public void Any_RandomBallots_AreTheDefinitions()
    {
        var random = new Random(5);
        for (var instance = 0; instance < 1_000; instance++)
        {
            var items = "abcde"[..random.Next(1, 6)];
            var ballots = Enumerable.Range(0, random.Next(1, 5))
                .Select(_ => (random.Next(1, 4), string.Concat(items.OrderBy(_ => random.Next()))))
                .ToArray();
            var rankings = Of(ballots);
            long Prefer(char one, char other) =>
                ballots.Where(ballot => ballot.Item2.IndexOf(one) < ballot.Item2.IndexOf(other)).Sum(ballot => (long)ballot.Item1);
            long Agreement(string order) => order.SelectMany((one, at) => order[(at + 1)..].Select(other => Prefer(one, other))).Sum();

            var orders = Permutations(items).ToArray();
            var most = orders.Max(Agreement);
            var kemeny = rankings.Kemeny();
            Assert.Equal(most, kemeny.Agreement);
            Assert.Equal(orders.Where(order => Agreement(order) == most).Order(StringComparer.Ordinal),
                kemeny.Orders.Select(order => string.Concat(order)));

            // No circle where, and only where, some order puts every majority's winner before its loser.
            var isOrderly = orders.Any(order => order.SelectMany((one, at) => order[..at].Select(before => (before, one)))
                .All(pair => Prefer(pair.before, pair.one) >= Prefer(pair.one, pair.before)));
            Assert.Equal(isOrderly, rankings.Cycles().IsEmpty);
            foreach (var cycle in rankings.Cycles())
            {
                Assert.All(cycle.Path.Zip(cycle.Path.Skip(1).Append(cycle.Path[0])), pair =>
                    Assert.True(rankings.Prefer(pair.First, pair.Second) > rankings.Prefer(pair.Second, pair.First)));
                Assert.Subset(cycle.Members.ToHashSet(), cycle.Path.ToHashSet());
            }
        }
    }

    private static IEnumerable<string> Permutations(string items) =>
        items.Length == 0 ? [""] : items.SelectMany((item, at) => Permutations(items.Remove(at, 1)).Select(rest => item + rest));

    private static RankAggregation Of(params (int Count, string Order)[] ballots) =>
        RankAggregation.Of([.. ballots.Select(ballot => new Ballot(ballot.Count, [.. ballot.Order.Select(item => item.ToString())]))]);

    private static string Text(ImmutableArray<RankedItem> items) =>
        string.Join(", ", items.Select(item => $"{item.Item} {item.Points} {item.Rank}"));
}
