using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;

namespace Emulation.Rules.Selecting;

/// <summary>Fills places from the top while a group has at most its share of those selected (the best-ranked set that keeps the share).</summary>
/// <remarks>
/// Going down the ranking, whoever is not of the group is taken while there is a place. A member of the group is taken where the share
/// still holds once all others that there is room for are in: the others below only help it, so nothing that is taken has to be given back.
/// Where all is known that is exact, ties included: within a tie class somebody is sure of a place where it is won as the last of
/// the class, and has lost where it is lost as the first. Where something is not known a place is won or lost only if it is so however the unknowns
/// turn out, by bounds on each number that the rule reads. Time: O(n log n).
/// </remarks>
internal static class GroupShareSelector
{
    /// <param name="contestants">Who competes.</param>
    /// <param name="group">Whether each is of the group.</param>
    /// <param name="places">The places that are free.</param>
    /// <param name="share">The share of the group.</param>
    public static ImmutableArray<Standing> Select(
        ReadOnlySpan<Contestant> contestants, ReadOnlySpan<Outcome> group, PlaceRange places, GroupShare share) =>
        IsKnown(contestants, group, places, share) ? Exact(contestants, group, places.Least, share) : Bounded(contestants, group, places, share);

    private static bool IsKnown(ReadOnlySpan<Contestant> contestants, ReadOnlySpan<Outcome> group, PlaceRange places, GroupShare share)
    {
        foreach (var contestant in contestants)
        {
            if (!contestant.IsEligible || !contestant.IsSure || contestant.Keys.Contains(null))
            {
                return false;
            }
        }

        return !group.Contains(Outcome.Unknown) && places.Least == places.Most
            && share.Taken.Least == share.Taken.Most && share.TakenByGroup.Least == share.TakenByGroup.Most;
    }

    private static ImmutableArray<Standing> Exact(ReadOnlySpan<Contestant> contestants, ReadOnlySpan<Outcome> group, int places, GroupShare share)
    {
        var order = new int[contestants.Length];
        var ranks = new RankBound[contestants.Length];
        var others = 0;
        for (var i = 0; i < order.Length; i++)
        {
            (order[i], ranks[i]) = (i, RankBound.Best(contestants[i]));
            others += group[i] == Outcome.Met ? 0 : 1;
        }

        Array.Sort(order, (a, b) => ranks[b].CompareTo(ranks[a]));
        var standings = new Standing[order.Length];
        var (members, selected) = (0, 0);
        for (var from = 0; from < order.Length;)
        {
            var to = from + 1;
            while (to < order.Length && ranks[order[to]].CompareTo(ranks[order[from]]) == 0)
            {
                to++;
            }

            var inGroup = 0;
            for (var n = from; n < to; n++)
            {
                inGroup += group[order[n]] == Outcome.Met ? 1 : 0;
            }

            var outside = to - from - inGroup;
            for (var n = from; n < to; n++)
            {
                var isMember = group[order[n]] == Outcome.Met;
                var (membersLast, selectedLast) = Take(members, selected, inGroup - (isMember ? 1 : 0), outside - (isMember ? 0 : 1));
                standings[order[n]] = IsTaken(isMember, membersLast, selectedLast) ? Standing.Selected
                    : IsTaken(isMember, members, selected) ? Standing.Tied : Standing.NotSelected;
            }

            (members, selected) = Take(members, selected, inGroup, outside);
            from = to;
        }

        return [.. standings];

        bool IsTaken(bool isMember, int members, int selected) => selected < places
            && (!isMember || GroupShare.Fits(share.Rule, members + 1, others, places, share.Taken.Least, share.TakenByGroup.Least));

        // As many of a tie class as there is room for, members of the group first; nobody outside it is turned away while there is a place.
        (int Members, int Selected) Take(int members, int selected, int inGroup, int outside)
        {
            while (inGroup > 0 && IsTaken(true, members, selected))
            {
                (members, selected, inGroup) = (members + 1, selected + 1, inGroup - 1);
            }

            return (members, selected + Math.Min(outside, places - selected));
        }
    }

    private static ImmutableArray<Standing> Bounded(ReadOnlySpan<Contestant> contestants, ReadOnlySpan<Outcome> group, PlaceRange places, GroupShare share)
    {
        var (anyone, mayBeMembers) = (new List<RankBound>(), new List<RankBound>());
        var (surelyOutside, surelyMembers) = (new List<RankBound>(), new List<RankBound>());
        for (var i = 0; i < contestants.Length; i++)
        {
            var isSure = contestants[i].IsEligible && contestants[i].IsSure;
            anyone.Add(RankBound.Best(contestants[i]));
            Add(mayBeMembers, group[i] != Outcome.NotMet, RankBound.Best(contestants[i]));
            Add(surelyOutside, isSure && group[i] == Outcome.NotMet, RankBound.Worst(contestants[i]));
            Add(surelyMembers, isSure && group[i] == Outcome.Met, RankBound.Worst(contestants[i]));
        }

        var most = MostMembers(contestants.Length, Count(group, but: Outcome.Met), places, share);
        RankBound[] all = [.. anyone.Order()], may = [.. mayBeMembers.Order()], outside = [.. surelyOutside.Order()], members = [.. surelyMembers.Order()];
        var standings = ImmutableArray.CreateBuilder<Standing>(contestants.Length);
        for (var i = 0; i < contestants.Length; i++)
        {
            var (best, worst) = (RankBound.Best(contestants[i]), RankBound.Worst(contestants[i]));
            standings.Add(
                RankBound.CountAbove(outside, best) >= places.Most || (group[i] == Outcome.Met && RankBound.CountAbove(members, best) >= most) ? Standing.NotSelected
                : contestants[i].IsEligible && IsWon(group[i], worst) ? Standing.Selected
                : Standing.Conditional);
        }

        return standings.MoveToImmutable();

        // Itself is counted in every list, since its best rank reaches its worst.
        bool IsWon(Outcome isMember, RankBound worst) => RankBound.CountAtLeast(all, worst) - 1 < places.Least
            && (isMember == Outcome.NotMet || GroupShare.Fits(
                share.Rule, RankBound.CountAtLeast(may, worst), outside.Length, places.Least, share.Taken.Least, share.TakenByGroup.Most));
    }

    // The most members of the group that the share lets in, however the unknowns turn out.
    private static int MostMembers(int contestants, int others, PlaceRange places, GroupShare share)
    {
        var (low, high) = (0, contestants);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = GroupShare.Fits(share.Rule, middle, others, places.Most, share.Taken.Most, share.TakenByGroup.Least) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static int Count(ReadOnlySpan<Outcome> group, Outcome but)
    {
        var count = 0;
        foreach (var each in group)
        {
            count += each == but ? 0 : 1;
        }

        return count;
    }

    private static void Add(List<RankBound> list, bool isIn, RankBound rank)
    {
        if (isIn)
        {
            list.Add(rank);
        }
    }
}
