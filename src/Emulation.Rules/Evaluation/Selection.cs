using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Evaluation;

/// <summary>Puts the candidates of one award before the selection that its quota asks for.</summary>
internal static class Selection
{
    public static void Select(AwardRule rule, UnitColumns columns, UnitFindings findings)
    {
        var kind = findings[rule.Kind];
        var standings = kind.Standing(rule.Index);
        if (rule.Award.Quota is not { } quota)
        {
            standings.Clear(); // Standing.NotSubjectToQuota
            return;
        }

        var measured = columns[rule.Kind];
        var (least, most) = Holders(measured, rule.QuotaBaseColumns);
        findings.Selections = findings.Selections.Add(new(rule, least, most, new PlaceRange(quota.Places(least), quota.Places(most))));

        var contestants = new List<Contestant>(standings.Length);
        var listed = 0;
        for (var i = 0; i < standings.Length; i++)
        {
            if (IsListed(measured, rule, i))
            {
                listed++;
            }
            else if (Competes(kind, rule, i))
            {
                contestants.Add(new(kind.Eligibility(rule.Index)[i] == Tri.Met, IsSure(kind, rule, i), Keys(rule, measured, i)));
            }
        }

        // A title that the dossier lists was conferred: its place is taken, whatever the ranking says.
        var places = new PlaceRange(Math.Max(0, quota.Places(least) - listed), Math.Max(0, quota.Places(most) - listed));
        var outcome = UncertainSelector.Select(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(contestants), [new(-1, places)]);
        for (int i = 0, next = 0; i < standings.Length; i++)
        {
            standings[i] = (byte)(IsListed(measured, rule, i) ? Standing.Selected
                : Competes(kind, rule, i) ? outcome[next++] : Standing.NotConsidered);
        }
    }

    private static bool IsListed(KindColumns columns, AwardRule rule, int i) =>
        rule.HeldColumn >= 0 && columns.IsTitleListed(i, rule.HeldColumn);

    private static bool Competes(KindFindings kind, AwardRule rule, int i) =>
        kind.Eligibility(rule.Index)[i] != Tri.NotMet && (VoteOutcome)kind.Vote(rule.Index)[i] != VoteOutcome.Failed;

    // A vote that is still to be held leaves a candidate in, but could take it out: nobody has lost to it for certain.
    private static bool IsSure(KindFindings kind, AwardRule rule, int i) =>
        (VoteOutcome)kind.Vote(rule.Index)[i] is VoteOutcome.Passed or VoteOutcome.NotRequired;

    private static (int Least, int Most) Holders(KindColumns columns, ImmutableArray<int> titles)
    {
        var (least, most) = (0, 0);
        for (var i = 0; i < columns.Count; i++)
        {
            var held = columns.AnyTitle(i, titles).Within(1);
            least += (int)held.Yes;
            most += (int)held.Possible;
        }

        return (least, most);
    }

    private static ImmutableArray<decimal?> Keys(AwardRule rule, KindColumns columns, int i)
    {
        var candidate = columns.Candidates[i];
        return [.. rule.Award.RankBy.Select(key =>
        {
            var value = key.Source switch
            {
                RankingSource.Score => candidate.Dossier.Scores[key.Name!],
                RankingSource.Metric => candidate.Dossier.Metrics[key.Name!],
                _ => Level(candidate.Dossier.Ratings.For(columns.Periods[i].Id)),
            };
            return key.Descending ? value : -value;
        })];
    }

    // Known not to have been rated ranks below every rating.
    private static decimal? Level(Fact<Rating> rating) =>
        rating.HasValue ? (decimal)(int)rating.Value : rating.IsKnown ? -1m : null;
}
