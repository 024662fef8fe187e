using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;
using Emulation.Rules.Awarding;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Rounds;

/// <summary>Gives out the awards of a movement over those who came so far.</summary>
public static class MovementAwarding
{
    /// <summary>Works out who is given which award of the plan.</summary>
    /// <param name="result">How the rounds came out.</param>
    /// <param name="allowSeveral">Whether somebody may have several although the plan says once: to see who would.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The outcome, and all that is wrong; null where the plan gives no awards or their round was not run.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AwardingReport? Of(RoundsResult result, bool allowSeveral = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Movement.Awards is not { } awards || List(result, awards.Of) is not { } entries)
        {
            return null;
        }

        var diagnostics = new List<Diagnostic>();
        var offers = awards.Give.Select(award => Offer(award, result, diagnostics)).OfType<AwardOffer>().ToImmutableArray();
        var ranking = new EntryValues(awards.RankBy, entries);
        var sure = entries.Where(entry => entry.Waits.IsEmpty).ToArray();
        var unknown = sure.Where(entry => awards.RankBy.Any(key => ranking.Of(entry, key) is null)).Select(entry => entry.Id).ToArray();
        diagnostics.AddRange(unknown.Select(id => AwardsRunDiagnostics.NotRanked(entries.First(entry => entry.Id == id).At, id, awards.RankBy.Select(key => key.Name))));
        if (diagnostics.Count > 0)
        {
            return new(null, [.. diagnostics]);
        }

        var problem = new AwardingProblem
        {
            Offers = offers,
            Unsettled = [.. entries.Where(entry => !entry.Waits.IsEmpty).Select(entry => new AwardCandidate(entry.Id, EnumWords<EntryKind>.Of(entry.Kind)))],
            Candidates = [.. sure.Select(entry => new AwardCandidate(entry.Id, EnumWords<EntryKind>.Of(entry.Kind))
            {
                Keys = awards.RankBy.ToImmutableSortedDictionary(key => key.Name, key => ranking.Of(entry, key)!.Value, StringComparer.Ordinal),
            })],
            NonDuplication = awards.NonDuplication is not null && !allowSeveral,
            Order = [.. awards.RankBy.Select(key => new SelectionKey(key.Name, key.Descending))],
            Tie = awards.Ties,
            Rulings = result.Input.AwardRulings,
        };
        try
        {
            return new(AwardDistribution.Of(problem, cancellationToken), []);
        }
        catch (SelectionException wrong)
        {
            return new(null, wrong.Diagnostics);
        }
    }

    private static ImmutableArray<MovementEntry>? List(RoundsResult result, string? round) =>
        round is null ? result.Input.ByRound.GetValueOrDefault(RoundInput.Raw, [])
        : result.Rounds.FirstOrDefault(each => each.Round.Id == round) is { } run ? [.. run.Sent, .. run.Waiting]
        : result.Input.ByRound.TryGetValue(round, out var sent) ? sent : null;

    private static AwardOffer? Offer(MovementAward award, RoundsResult result, List<Diagnostic> diagnostics)
    {
        var byKind = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (kind, places) in award.PlacesByKind)
        {
            if (Count(places) is { } count)
            {
                byKind.Add(EnumWords<EntryKind>.Of(kind), count);
            }
        }

        var common = award.Places is { } together ? Count(together) : 0;
        return common is null || byKind.Count < award.PlacesByKind.Count ? null : new(award.Id)
        {
            PlacesByKind = byKind.ToImmutable(),
            Kinds = [.. award.Kinds.Select(EnumWords<EntryKind>.Of)],
            Places = common.Value,
        };

        int? Count(PlaceCount places)
        {
            if (places.In(result.Input.Figures) is { } count)
            {
                return count;
            }

            diagnostics.Add(FigureDiagnostics.NotStated(result.Movement.File, places.Figure!, $"the award `{award.Id}`"));
            return null;
        }
    }
}
