using System.Globalization;
using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Explaining;

/// <summary>Says how many places a quota gave, of what, and how the candidate came out.</summary>
internal static class SelectionWords
{
    public static IEnumerable<Explanation> Of(UnitDecisions decisions, DecisionOutcome outcome, EvidenceWords words, TextWords texts)
    {
        var rule = outcome.AwardRule;
        if (rule.Award.Quota is not { } quota)
        {
            yield break;
        }

        var selection = decisions.Findings.Selections.First(each => each.Rule == rule);
        var (holders, places) = (Range(selection.LeastHolders, selection.MostHolders), Range(selection.Places.Least, selection.Places.Most));
        var standing = KindWords.Of(outcome.Standing);
        var held = words.NameOfAny(quota.Holding);
        LocalizedText? basis = selection.Places.Least == selection.Places.Most
            ? null
            : new($"số người đạt {held.Vi}: {holders}", $"how many hold {held.En}: {holders}");
        var counted = KindWords.Counted(rule.Kind);
        yield return new(
            new($"chỉ tiêu không quá {quota.AtMost} của {holders} {counted.Vi} đạt {held.Vi}, tức {places} suất: {standing.Vi}",
                $"quota of at most {quota.AtMost} of {holders} {counted.En} who hold {held.En}, which gives {places} {(places == "1" ? "place" : "places")}: {standing.En}"),
            Outcome: null)
        {
            Citation = quota.Citation,
            Origin = texts.Origin(quota),
            Status = quota.Status,
            Because = outcome.Standing == Standing.Conditional ? [.. ConditionalWords.Of(decisions, outcome, basis)] : [],
            Read = outcome.Standing == Standing.NotConsidered ? [] : [.. rule.Award.RankBy.Select(key => Key(decisions, outcome, key))],
        };
    }

    // What the candidate was ranked by.
    private static FactRead Key(UnitDecisions decisions, DecisionOutcome outcome, RankingKey key)
    {
        var (dossier, period) = (outcome.Candidate.Dossier, decisions.Unit.PeriodOf(outcome.Candidate).Id);
        return key.Source switch
        {
            RankingSource.Score => new($"scores.{key.Name}", Number(dossier.Scores[key.Name!])),
            RankingSource.Metric => new($"metrics.{key.Name}", Number(dossier.Metrics[key.Name!])),
            _ => new(FactNames.Rating(period), FactNames.Value(dossier.Ratings.For(period))),
        };
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? FactNames.Unknown;

    private static string Range(int least, int most) => least == most ? $"{least}" : $"{least}-{most}";
}
