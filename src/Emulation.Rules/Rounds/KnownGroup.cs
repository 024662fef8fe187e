using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Rounds;

/// <summary>Chooses in a group of whose entries everything is known: one selection with one cap.</summary>
internal static class KnownGroup
{
    private const string Cap = "places";

    /// <summary>Chooses. O(n log n).</summary>
    public static GroupChoice Choose(
        StreamRule stream, GroupRanking ranking, ImmutableArray<RankedEntry> entries, int? places, CancellationToken cancellationToken)
    {
        var outcomes = ImmutableArray.CreateBuilder<EntryOutcome>(entries.Length);
        outcomes.AddRange(entries.Where(entry => entry.Reaches == false).Select(entry => Misses.Minimum(entry, ranking)));
        var sorted = entries.Where(entry => entry.Reaches == true).ToArray();
        Array.Sort(sorted, ranking.Order);
        if (places is not { } most)
        {
            var at = 0;
            foreach (var (above, tied) in Classes(sorted, ranking))
            {
                for (var end = at + tied; at < end; at++)
                {
                    outcomes.Add(Sent(sorted[at], stream.RankBy.IsEmpty ? null : above + 1));
                }
            }

            return new(outcomes.ToImmutable(), 0, 0);
        }

        var selector = Selector.Create(ProblemOf(stream, sorted, most));
        var selection = selector.Select(cancellationToken);
        var selected = selection.Selected.ToHashSet(StringComparer.Ordinal);
        var contested = selection.Contested.ToHashSet(StringComparer.Ordinal);
        var cutOff = Array.FindLast(sorted, entry => selected.Contains(entry.Entry.Id) || contested.Contains(entry.Entry.Id));
        var lastSent = Array.FindLast(sorted, entry => selected.Contains(entry.Entry.Id));
        var index = 0;
        foreach (var (above, tied) in Classes(sorted, ranking))
        {
            for (var end = index + tied; index < end; index++)
            {
                var entry = sorted[index];
                var own = Sent(entry, above + 1);
                var lacking = above + (stream.Ties == TiePolicy.All ? 1 : tied) - most;
                outcomes.Add(
                    selected.Contains(entry.Entry.Id) ? own
                    : !contested.Contains(entry.Entry.Id)
                        ? Misses.Against(own with { Standing = EntryStanding.NotSent, PlacesShort = lacking }, entry, cutOff, stream)
                    : stream.Ties == TiePolicy.None
                        ? Misses.Against(own with { Standing = EntryStanding.TiedOut, PlacesShort = lacking }, entry, lastSent, stream)
                        : own with { Standing = EntryStanding.Contested });
            }
        }

        var isOpen = stream.Ties != TiePolicy.None && contested.Count > 0;
        return new(outcomes.ToImmutable(), isOpen ? selection.OpenPlaces : 0, selection.Overflow.GetValueOrDefault(Cap));
    }

    /// <summary>The stand-alone selection that a group is: its entries, its ranking, its places.</summary>
    public static SelectionProblem ProblemOf(StreamRule stream, IEnumerable<RankedEntry> entries, int places) => new()
    {
        Candidates =
        [
            .. entries.Select(entry => new SelectionCandidate(entry.Entry.Id)
            {
                Keys = stream.RankBy.Select((key, i) => (key.Name, Value: entry.Values[i]!.Value))
                    .ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal),
            }),
        ],
        Order = [.. stream.RankBy.Select(key => new SelectionKey(key.Name, key.Descending))],
        Caps = [new(Cap, SelectionScope.Everybody, places)],
        Tie = stream.Ties,
        Seed = stream.Seed,
    };

    private static EntryOutcome Sent(RankedEntry entry, int? place) => new(entry.Entry, EntryStanding.Sent) { Values = entry.Values, Place = place };

    /// <summary>The classes of equal entries of a sorted list: how many stand above each, and how many it has.</summary>
    private static IEnumerable<(int Above, int Count)> Classes(RankedEntry[] sorted, GroupRanking ranking)
    {
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && ranking.Compare(sorted[start], sorted[end]) == RankOf.Tied)
            {
                end++;
            }

            yield return (start, end - start);
            start = end;
        }
    }
}
