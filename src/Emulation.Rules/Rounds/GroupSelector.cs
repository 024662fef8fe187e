using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Rounds;

/// <summary>Runs one group of a round: its selection, what a council settled, and what is short.</summary>
internal static class GroupSelector
{
    private static readonly ImmutableArray<EntryStanding> _order =
    [
        EntryStanding.Sent, EntryStanding.SentByRuling, EntryStanding.Contested, EntryStanding.Undecided,
        EntryStanding.RuledOut, EntryStanding.TiedOut, EntryStanding.NotSent, EntryStanding.BelowMinimum,
    ];

    public static GroupResult Run(
        StreamRule stream, string? group, ImmutableArray<MovementEntry> entries, RoundRuling? ruling, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var ranking = new GroupRanking(stream, entries);
        ImmutableArray<RankedEntry> ranked = [.. entries.Select(ranking.Rank)];
        var presence = new Presence(ranked);
        int[]? places = stream.AtMost is { } limit
            ? [.. Enumerable.Range(presence.Sure, presence.Most - presence.Sure + 1).Select(limit.Places)]
            : null;
        var choice = ranked.All(entry => entry.IsKnown && entry.IsSure)
            ? KnownGroup.Choose(stream, ranking, ranked, places?[0], cancellationToken)
            : new OpenGroup(stream, ranking, ranked, presence, places).Choose();
        var result = new GroupResult(stream, group)
        {
            Places = places?[^1],
            LeastPlaces = places?[0],
            Entered = presence.Sure,
            MostEntered = presence.Most,
            Outcomes = choice.Outcomes,
            OpenPlaces = choice.OpenPlaces,
            Overflow = choice.Overflow,
            Shortage = stream.ReportsShortage && places is not null ? Shortage(ranked, presence, places) : 0,
        };
        var settled = ruling is null ? result : Settle(result, ruling, diagnostics);
        var open = settled.Outcomes.Where(outcome => outcome.IsOpen).Select(outcome => outcome.Entry.Id).ToHashSet(StringComparer.Ordinal);
        return settled with
        {
            Outcomes =
            [
                .. settled.Outcomes.Select(outcome => outcome.CutOff is { } cutOff && open.Contains(cutOff) ? outcome with { CutOffIsOpen = true } : outcome)
                    .OrderBy(outcome => _order.IndexOf(outcome.Standing))
                    .ThenBy(outcome => outcome.Place ?? int.MaxValue)
                    .ThenBy(outcome => outcome.Entry.Id, StringComparer.Ordinal),
            ],
        };
    }

    // At least: whatever number of those that are open before comes, they may all be such that reach the minimum.
    private static int Shortage(ImmutableArray<RankedEntry> ranked, Presence presence, int[] places)
    {
        var sure = ranked.Count(entry => entry.IsSure && entry.Reaches != false);
        var maybe = presence.MostOf(entry => entry.Reaches != false);
        return Math.Max(0, places.Select((most, coming) => most - sure - Math.Min(coming, maybe)).Min());
    }

    // What a council settled outranks the selection, where the selection leaves something open.
    private static GroupResult Settle(GroupResult result, RoundRuling ruling, List<Diagnostic> diagnostics)
    {
        if (result.OpenIn is { IsEmpty: false } before)
        {
            diagnostics.Add(RunDiagnostics.RuledBefore(ruling, before));
            return result;
        }

        string[] open = [.. result.Outcomes.Where(outcome => outcome.IsOpen).Select(outcome => outcome.Entry.Id).Order(StringComparer.Ordinal)];
        if (open.Length == 0)
        {
            diagnostics.Add(RunDiagnostics.NothingOpen(ruling));
            return result;
        }

        foreach (var id in ruling.Send.Where(id => !open.Contains(id)))
        {
            diagnostics.Add(RunDiagnostics.NotOpen(ruling, id, open));
        }

        if (ruling.Send.Length > result.OpenPlaces)
        {
            diagnostics.Add(RunDiagnostics.MoreThanOpen(ruling, result.OpenPlaces));
        }

        return result with
        {
            Ruling = ruling,
            OpenPlaces = 0,
            LeftEmpty = Math.Max(0, result.OpenPlaces - ruling.Send.Length),
            Outcomes =
            [
                .. result.Outcomes.Select(outcome => !outcome.IsOpen ? outcome : outcome with
                {
                    Standing = ruling.Send.Contains(outcome.Entry.Id) ? EntryStanding.SentByRuling : EntryStanding.RuledOut,
                }),
            ],
        };
    }
}
