using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Rounds;

/// <summary>Chooses in a group where scores are not known: an entry is sent on only if it is however they turn out, and refused only so.</summary>
/// <remarks>
/// Places are one number, so an entry is sent on for certain when those that may come before it are fewer than the places, and
/// never when those that surely do are at least as many. Each of the two bounds is reached by one and the same completion of all that
/// is not known, so nothing is called open that is not; save where less is better and a minimum bounds the same score, so that the best
/// that is still possible only ties: that is left open. O(n × u) comparisons for u entries that lack something, O(n log n) otherwise.
/// </remarks>
internal sealed class OpenGroup
{
    private readonly StreamRule _stream;
    private readonly GroupRanking _ranking;
    private readonly RankedEntry[] _known;
    private readonly RankedEntry[] _lacking;
    private readonly int? _places;

    public OpenGroup(StreamRule stream, GroupRanking ranking, ImmutableArray<RankedEntry> entries, int? places)
    {
        (_stream, _ranking, _places) = (stream, ranking, places);
        var inside = entries.Where(entry => entry.Reaches != false).ToArray();
        _known = [.. inside.Where(entry => entry.IsKnown)];
        _lacking = [.. inside.Where(entry => !entry.IsKnown).OrderBy(entry => entry.Entry.Id, StringComparer.Ordinal)];
        Array.Sort(_known, ranking.Order);
    }

    public GroupChoice Choose(IEnumerable<RankedEntry> below)
    {
        var outcomes = ImmutableArray.CreateBuilder<EntryOutcome>();
        outcomes.AddRange(below.Select(entry => Misses.Minimum(entry, _ranking)));
        var open = new List<(RankedEntry Entry, EntryOutcome Outcome)>();
        for (var start = 0; start < _known.Length;)
        {
            var end = start + 1;
            while (end < _known.Length && _ranking.Compare(_known[start], _known[end]) == RankOf.Tied)
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                open.Add((_known[i], Judge(_known[i], start, end - start - 1)));
            }

            start = end;
        }

        foreach (var entry in _lacking)
        {
            var stands = _known.Select(other => _ranking.Compare(other, entry)).ToArray();
            var (above, tied) = (stands.Count(stand => stand == RankOf.Above), stands.Count(stand => stand == RankOf.Tied));
            open.Add((entry, Judge(entry, above, tied, stands.Count(stand => stand == RankOf.Open))));
        }

        var sent = open.Count(each => each.Outcome.IsSent);
        var waiting = open.Where(each => each.Outcome.IsOpen || each.Outcome.IsSent).Select(each => each.Entry).ToHashSet();
        foreach (var (entry, outcome) in open)
        {
            outcomes.Add(outcome.Standing is EntryStanding.NotSent or EntryStanding.TiedOut
                ? Misses.Against(outcome, entry, Array.FindLast(_known, other => waiting.Contains(other) && _ranking.Compare(other, entry) == RankOf.Above), _stream)
                : outcome);
        }

        var count = open.Count(each => each.Outcome.IsOpen);
        return new(
            outcomes.ToImmutable(),
            _places is { } places ? Math.Clamp(places - sent, 0, count) : count,
            _places is { } most ? Math.Max(0, sent - most) : 0);
    }

    // Above, tied and open among the entries of which everything is known; those that lack something are looked at one by one.
    private EntryOutcome Judge(RankedEntry entry, int above, int tied, int openKnown = 0)
    {
        var (surelyAbove, surelyTied, maybe) = (above, tied, openKnown);
        var (maybeAbove, maybeTied) = (0, 0);   // of what may not reach the minimum
        var hangsOn = ImmutableArray.CreateBuilder<string>();
        foreach (var other in _lacking.Where(other => !ReferenceEquals(other, entry)))
        {
            var stand = _ranking.Compare(other, entry);
            if (stand == RankOf.Open)
            {
                maybe++;
                hangsOn.Add(other.Entry.Id);
            }
            else if (other.Reaches == true)
            {
                (surelyAbove, surelyTied) = (surelyAbove + (stand == RankOf.Above ? 1 : 0), surelyTied + (stand == RankOf.Tied ? 1 : 0));
            }
            else if (stand is RankOf.Above or RankOf.Tied)
            {
                (maybeAbove, maybeTied) = (maybeAbove + (stand == RankOf.Above ? 1 : 0), maybeTied + (stand == RankOf.Tied ? 1 : 0));
                hangsOn.Add(other.Entry.Id);
            }
        }

        var most = surelyAbove + maybeAbove + maybe + (_stream.Ties == TiePolicy.All ? 0 : surelyTied + maybeTied);
        var least = surelyAbove + (_stream.Ties == TiePolicy.None ? surelyTied : 0);
        var standing = _places is { } places && least >= places ? surelyAbove < places ? EntryStanding.TiedOut : EntryStanding.NotSent
            : entry.Reaches == true && (_places is null || most < _places) ? EntryStanding.Sent
            : hangsOn.Count == 0 && openKnown == 0 && entry.IsKnown ? EntryStanding.Contested
            : EntryStanding.Undecided;
        return new(entry.Entry, standing)
        {
            Values = entry.Values,
            Place = hangsOn.Count == 0 && openKnown == 0 && entry.Reaches == true && !_stream.RankBy.IsEmpty ? surelyAbove + 1 : null,
            Missing = entry.Missing,
            HangsOn = standing == EntryStanding.Undecided ? hangsOn.ToImmutable() : [],
            PlacesShort = standing is EntryStanding.NotSent or EntryStanding.TiedOut ? least + 1 - _places : null,
        };
    }
}
