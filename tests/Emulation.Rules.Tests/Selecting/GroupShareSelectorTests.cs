using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Selecting;

/// <summary>A group that has at most a share of those selected, beside a search through all sets of candidates.</summary>
public class GroupShareSelectorTests
{
    private static readonly string[] _percents = ["100/3%", "30%", "50%", "33.3%", "0%", "100%"];

    [Fact]
    public void Select_EverythingKnown_IsTheBestSetUnderEveryOrderOfEquals() => PropertyRun.ForRandomCases(400, random =>
    {
        var (field, group, places, share) = Case(random, unknowns: false);

        Assert.Equal(Oracle(field, group, places.Least, share), GroupShareSelector.Select(field, group, places, share).AsEnumerable());
    });

    [Fact]
    public void Select_WhatIsCertain_StaysSoWhenTheUnknownIsLearnt() => PropertyRun.ForRandomCases(1500, random =>
    {
        var (field, group, places, share) = Case(random, unknowns: true);
        var before = GroupShareSelector.Select(field, group, places, share);

        // Whoever was not sure may turn out not to compete at all.
        int[] stay = [.. Enumerable.Range(0, field.Length).Where(i => (field[i].IsEligible && field[i].IsSure) || random.Next(2) == 0)];
        var learnt = stay.Select(i => new Contestant(true, true, [field[i].Keys[0] ?? random.Next(1, 4)])).ToArray();
        var of = stay.Select(i => group[i] == Outcome.Unknown ? (Outcome)(random.Next(2) * 2) : group[i]).ToArray();
        var known = random.Next(places.Least, places.Most + 1);
        var after = GroupShareSelector.Select(learnt, of, new(known, known), share);

        for (var n = 0; n < stay.Length; n++)
        {
            Assert.True(before[stay[n]] is Standing.Conditional || before[stay[n]] == after[n], $"{before[stay[n]]} became {after[n]}");
        }
    });

    // Three of the group lead the ranking: a third of three places is one, a third of six is two.
    [Theory]
    [InlineData(3, "Selected, NotSelected, NotSelected, Selected, Selected, NotSelected, NotSelected")]
    [InlineData(6, "Selected, Selected, NotSelected, Selected, Selected, Selected, Selected")]
    public void Select_AThirdOfThoseSelected_IsCountedOfThoseSelected(int places, string expected)
    {
        Contestant[] field = [.. Enumerable.Range(0, 7).Select(i => new Contestant(true, true, [100m - i]))];
        Outcome[] group = [Outcome.Met, Outcome.Met, Outcome.Met, Outcome.NotMet, Outcome.NotMet, Outcome.NotMet, Outcome.NotMet];

        Assert.Equal(expected, string.Join(", ", GroupShareSelector.Select(field, group, new(places, places), Share("100/3%"))));
    }

    private static (Contestant[] Field, Outcome[] Group, PlaceRange Places, GroupShare Share) Case(Random random, bool unknowns)
    {
        Contestant[] field = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => new Contestant(
            !unknowns || random.Next(5) > 0, !unknowns || random.Next(5) > 0, [unknowns && random.Next(5) == 0 ? null : random.Next(1, 4)]))];
        Outcome[] group = [.. field.Select(_ => unknowns && random.Next(5) == 0 ? Outcome.Unknown : (Outcome)(random.Next(2) * 2))];
        var least = random.Next(0, 6);
        var (taken, ofGroup) = (random.Next(0, 3), 0);
        ofGroup = random.Next(0, taken + 1);
        return (field, group, new(least, unknowns ? least + random.Next(0, 2) : least), Share(_percents[random.Next(_percents.Length)]) with
        {
            Taken = new(taken, taken),
            TakenByGroup = new(ofGroup, ofGroup),
        });
    }

    private static GroupShare Share(string percent) =>
        new(new(Percentage.TryParse(percent, out var parsed) ? parsed : throw new ArgumentException(percent), Rounding.Floor), default, default);

    private static IEnumerable<Standing> Oracle(Contestant[] field, Outcome[] group, int places, GroupShare share)
    {
        var times = new int[field.Length];
        var orders = 0;
        foreach (var order in Permutations([.. Enumerable.Range(0, field.Length)]).Where(IsByRank))
        {
            orders++;
            foreach (var i in Best(order))
            {
                times[i]++;
            }
        }

        return times.Select(n => n == orders ? Standing.Selected : n == 0 ? Standing.NotSelected : Standing.Tied);

        bool IsByRank(int[] order) => order.Zip(order.Skip(1)).All(pair => field[pair.First].Keys[0] >= field[pair.Second].Keys[0]);

        // Of all sets that keep the places and the share, the one with the best-ranked candidate on whom two differ. Where those who
        // have their places already break the share by themselves, nobody of the group can be added.
        int[] Best(int[] order) => Enumerable.Range(0, 1 << order.Length)
            .Select(set => order.Where((_, n) => (set >> (order.Length - 1 - n) & 1) == 1).ToArray())
            .Where(set => set.Length <= places && Keeps(set))
            .Last();

        bool Keeps(int[] set)
        {
            var members = set.Count(i => group[i] == Outcome.Met);
            return members == 0 || share.TakenByGroup.Least + members <= share.Rule.Places(share.Taken.Least + set.Length);
        }
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : Enumerable.Range(0, items.Length).SelectMany(i => Permutations([.. items[..i], .. items[(i + 1)..]]).Select(rest => (int[])[items[i], .. rest]));
}
