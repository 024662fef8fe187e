using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Rounds;

/// <summary>
/// Chooses in a group where scores, or whether entries come at all, are not known: an entry is sent on only if it is however they
/// turn out, and refused only so.
/// </summary>
/// <remarks>
/// Places are one number, so an entry is sent on for certain when those that may come before it are fewer than the places, and
/// never when those that surely do are at least as many. Where entries are open in an earlier round, that is asked for each number of
/// them that may come, for a percentage has the places of that number. Each of the two bounds is reached by one and the same completion of all that
/// is not known, so nothing is called open that is not; save where less is better and a minimum bounds the same score, so that the best
/// that is still possible only ties, and where what is not known of two rounds is one and the same: that is left open.
/// O(n × u) comparisons for u entries that lack something or may not come, O(n log n) otherwise.
/// </remarks>
internal sealed class OpenGroup
{
    private readonly StreamRule _stream;
    private readonly GroupRanking _ranking;
    private readonly RankedEntry[] _known;
    private readonly RankedEntry[] _loose;
    private readonly RankedEntry[] _below;
    private readonly Presence _presence;
    private readonly int[]? _places;

    /// <param name="stream">The stream.</param>
    /// <param name="ranking">What the entries are ranked by.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="presence">How many of them may come.</param>
    /// <param name="places">The places for each number of entries that may come, from the fewest; null where there is no limit.</param>
    public OpenGroup(StreamRule stream, GroupRanking ranking, ImmutableArray<RankedEntry> entries, Presence presence, int[]? places)
    {
        (_stream, _ranking, _presence, _places) = (stream, ranking, presence, places);
        _below = [.. entries.Where(entry => entry.Reaches == false)];
        var inside = entries.Where(entry => entry.Reaches != false).ToArray();
        _known = [.. inside.Where(entry => entry.IsKnown && entry.IsSure)];
        _loose = [.. inside.Where(entry => !entry.IsKnown || !entry.IsSure).OrderBy(entry => entry.Entry.Id, StringComparer.Ordinal)];
        Array.Sort(_known, ranking.Order);
    }

    public GroupChoice Choose()
    {
        var outcomes = ImmutableArray.CreateBuilder<EntryOutcome>();
        outcomes.AddRange(_below.Select(entry => Misses.Minimum(entry, _ranking)));
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

        foreach (var entry in _loose)
        {
            var stands = _known.Select(other => _ranking.Compare(other, entry)).ToArray();
            var (above, tied) = (stands.Count(stand => stand == RankOf.Above), stands.Count(stand => stand == RankOf.Tied));
            open.Add((entry, Judge(entry, above, tied, stands.Count(stand => stand == RankOf.Open))));
        }

        var sent = open.Count(each => each.Outcome.IsSent);
        RankedEntry[] waiting = [.. open.Where(each => each.Entry.IsKnown && (each.Outcome.IsOpen || each.Outcome.IsSent)).Select(each => each.Entry)];
        Array.Sort(waiting, _ranking.Order);
        foreach (var (entry, outcome) in open)
        {
            outcomes.Add(outcome.Standing is EntryStanding.NotSent or EntryStanding.TiedOut
                ? Misses.Against(outcome, entry, Array.FindLast(waiting, other => _ranking.Compare(other, entry) == RankOf.Above), _stream)
                : outcome);
        }

        var count = open.Count(each => each.Outcome.IsOpen);
        return new(
            outcomes.ToImmutable(),
            _places is not null ? Math.Clamp(_places[^1] - sent, 0, count) : count,
            _places is not null ? Math.Max(0, sent - _places[^1]) : 0);
    }

    // Above, tied and open among the entries of which everything is known; the others are looked at one by one.
    private EntryOutcome Judge(RankedEntry entry, int above, int tied, int openKnown = 0)
    {
        var field = new OpenField(entry, above, tied, openKnown, _loose.Select(other => (other, _ranking.Compare(other, entry))), _presence);
        var (withTies, tiesAreOut) = (_stream.Ties != TiePolicy.All, _stream.Ties == TiePolicy.None);
        var standing = field.IsFull(_places, tiesAreOut) ? field.IsFull(_places, ties: false) ? EntryStanding.NotSent : EntryStanding.TiedOut
            : entry is { Reaches: true, IsSure: true } && field.HasRoom(_places, withTies) ? EntryStanding.Sent
            : entry is { IsKnown: true, IsSure: true } && _stream.Ties == TiePolicy.Refer && field.HasRoom(_places, ties: false) && field.IsFull(_places, ties: true) ? EntryStanding.Contested
            : EntryStanding.Undecided;
        return new(entry.Entry, standing)
        {
            Values = entry.Values,
            Place = field.PlaceIsKnown && !_stream.RankBy.IsEmpty ? above + field.SurelyAbove + 1 : null,
            Missing = entry.Missing,
            MissingMarks = entry.MissingMarks,
            HangsOn = standing == EntryStanding.Undecided ? field.HangsOn(_places) : [],
            OpenIn = entry.OpenIn,
            PlacesShort = standing is EntryStanding.NotSent or EntryStanding.TiedOut ? field.PlacesShort(_places!, tiesAreOut) : null,
        };
    }
}
