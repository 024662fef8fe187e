using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Explaining;

/// <summary>Says how many places each quota gave, of what, and how the candidate came out.</summary>
internal static class SelectionWords
{
    public static IEnumerable<Explanation> Of(UnitDecisions decisions, DecisionOutcome outcome, EvidenceWords words, TextWords texts)
    {
        var rule = outcome.AwardRule;
        if (decisions.SelectionOf(outcome) is not { } selection)
        {
            yield break;
        }

        var bases = selection.Caps.Where(cap => cap.Places.Least != cap.Places.Most).SelectMany(cap => CapWords.Bases(cap, words)).ToArray();
        var isFirst = true;
        foreach (var cap in selection.Caps)
        {
            var said = CapWords.Of(cap, rule.Kind, words);
            var standing = KindWords.Of(outcome.Standing);
            yield return new(isFirst ? new($"{said.Vi}: {standing.Vi}", $"{said.En}: {standing.En}") : said, Outcome: null)
            {
                Citation = cap.Quota.Citation,
                Origin = texts.Origin(cap.Quota),
                Status = cap.Quota.Status,
                Because = isFirst ? [.. Because(decisions, outcome, bases, words.Facts)] : [],
                Read = isFirst ? Keys(decisions, outcome) : [],
                FactWords = words.Facts,
            };
            isFirst = false;
        }

        if (rule.GroupQuota is { } group)
        {
            var said = QuotaWords.Of(group.Quota, words.Conditions);
            yield return new(isFirst ? new($"{said.Vi}: {KindWords.Of(outcome.Standing).Vi}", $"{said.En}: {KindWords.Of(outcome.Standing).En}") : said, Outcome: null)
            {
                Citation = group.Quota.Citation,
                Origin = texts.Origin(group.Quota),
                Status = group.Quota.Status,
                Because = [.. IsOfGroup(decisions, outcome, group, words.Facts), .. isFirst ? Because(decisions, outcome, bases, words.Facts) : []],
                Read = isFirst ? Keys(decisions, outcome) : [],
                FactWords = words.Facts,
            };
        }
    }

    private static IEnumerable<Explanation> Because(UnitDecisions decisions, DecisionOutcome outcome, LocalizedText[] bases, FactWords facts) =>
    [
        .. outcome.PlaceRuling is { } ruling ? [RulingWords.OnPlace(ruling)] : Array.Empty<Explanation>(),
        .. outcome.Standing == Standing.Conditional ? ConditionalWords.Of(decisions, outcome, bases, facts) : [],
        .. outcome.Standing is Standing.Selected or Standing.NotSelected or Standing.Tied ? Preferred(decisions, outcome, facts) : [],
        .. TieWords.Of(decisions, outcome),
        .. MissedPlace.Of(decisions, outcome) is { } missed ? [Missed(outcome, missed, facts)] : Array.Empty<Explanation>(),
    ];

    // Whether a preference among equals is for the candidate; it is said where equals competed, and always where it was looked at.
    private static IEnumerable<Explanation> Preferred(UnitDecisions decisions, DecisionOutcome outcome, FactWords facts) =>
        outcome.PlaceRuling is not null ? [] : outcome.AwardRule.Preferences
            .Select(preference => (preference.Preference, Evidence: preference.Kernel.Examine(decisions.SubjectOf(outcome))))
            .Where(each => each.Evidence.Outcome == Tri.Met)
            .Select(each => new Explanation(
                new($"được ưu tiên giữa những người ngang nhau: {each.Preference.Says.Vi}", $"preferred among equals: {each.Preference.Says.En}"), Outcome: null)
            {
                Citation = each.Preference.Citation,
                Status = each.Preference.Status,
                Read = each.Evidence.Read,
                FactWords = facts,
            });

    private static IEnumerable<Explanation> IsOfGroup(UnitDecisions decisions, DecisionOutcome outcome, QuotaRule group, FactWords facts)
    {
        if (outcome.Standing == Standing.NotConsidered)
        {
            yield break;
        }

        var evidence = group.Group!.Examine(decisions.SubjectOf(outcome));
        var (vi, en) = evidence.Outcome switch
        {
            Tri.Met => ("thuộc nhóm bị giới hạn", "of the limited group"),
            Tri.Unknown => ("chưa biết có thuộc nhóm bị giới hạn không", "whether of the limited group is not known"),
            _ => ("không thuộc nhóm bị giới hạn", "not of the limited group"),
        };
        yield return new(new LocalizedText(vi, en), Outcome: null) { Read = evidence.Read, FactWords = facts };
    }

    private static Explanation Missed(DecisionOutcome outcome, MissedPlace missed, FactWords facts)
    {
        var cutOff = missed.CutOff is { } keys && CutOff(outcome.Award.RankBy, keys, facts) is { En.Length: > 0 } last ? last : null;
        return new(
            new($"thiếu {missed.By} suất" + (cutOff is null ? "" : $"; suất cuối cùng có {cutOff.Vi}"),
                $"missed by {missed.By} {(missed.By == 1 ? "place" : "places")}" + (cutOff is null ? "" : $"; the last place went to {cutOff.En}")),
            Outcome: null);
    }

    private static LocalizedText CutOff(ImmutableArray<RankingKey> ranking, ImmutableArray<decimal?> keys, FactWords facts)
    {
        LocalizedText[] said = [.. ranking.Select((key, k) => CutOff(key, key.Descending ? keys[k] : -keys[k], facts))];
        return new(string.Join(", ", said.Select(each => each.Vi)), string.Join(", ", said.Select(each => each.En)));
    }

    private static LocalizedText CutOff(RankingKey key, decimal? value, FactWords facts)
    {
        if (key.Source == RankingSource.Rating)
        {
            var level = value is >= 0 ? FactNames.Word((Domain.Dossiers.Rating)(int)value) : FactNames.None;
            return new($"xếp loại {AwardValues.Rating(level)}", $"rating {level}");
        }

        var name = FactWords.Within(facts.NameOf($"{(key.Source == RankingSource.Score ? "scores" : "metrics")}.{key.Name}"));
        var number = Number(value);
        return new($"{name.Vi} {FactValues.Number(number)}", $"{name.En} {number}");
    }

    // What the candidate was ranked by.
    private static ImmutableArray<FactRead> Keys(UnitDecisions decisions, DecisionOutcome outcome) =>
        outcome.Standing == Standing.NotConsidered ? [] : [.. outcome.Award.RankBy.Select(key => Key(decisions, outcome, key))];

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
}
