using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Explaining;

/// <summary>Says what a conditional place hangs on: the candidate itself, the base of the quota, others in the contest.</summary>
internal static class ConditionalWords
{
    public static IEnumerable<Explanation> Of(UnitDecisions decisions, DecisionOutcome outcome, IEnumerable<LocalizedText> bases, FactWords facts)
    {
        if (outcome.Eligibility == Eligibility.Undetermined)
        {
            yield return Line("tùy tiêu chuẩn của chính ứng viên này", "hangs on the candidate's own standards");
        }

        if (Ranked(decisions, outcome, facts) is { } own)
        {
            yield return Line($"tùy {own.Vi} của chính ứng viên này", $"hangs on the candidate's own {own.En}");
        }

        foreach (var basis in bases)
        {
            yield return Line($"tùy {basis.Vi}", $"hangs on {basis.En}");
        }

        foreach (var other in decisions.Outcomes
            .Where(other => other.Award.Id == outcome.Award.Id && other.Candidate.Kind == outcome.Candidate.Kind && other.Candidate.Id != outcome.Candidate.Id)
            .Where(other => other.Standing is not (Standing.NotConsidered or Standing.NotSelected))) // whoever has lost for certain changes nothing
        {
            if (Open(decisions, other, facts) is { } open)
            {
                yield return Line($"tùy {other.Candidate.Id}: {open.Vi}", $"hangs on {other.Candidate.Id}: {open.En}");
            }
        }
    }

    private static LocalizedText? Open(UnitDecisions decisions, DecisionOutcome other, FactWords facts) =>
        other.Eligibility == Eligibility.Undetermined ? KindWords.Of(Eligibility.Undetermined)
        : other.Vote is VoteOutcome.NotHeld or VoteOutcome.NotChecked ? new("chưa có kết quả phiếu", "its vote is not held")
        : Ranked(decisions, other, facts) is { } key ? new($"chưa biết {key.Vi}", $"its {key.En} is not known")
        : null;

    // The first ranking key that is not known, or null.
    private static LocalizedText? Ranked(UnitDecisions decisions, DecisionOutcome outcome, FactWords facts)
    {
        var dossier = outcome.Candidate.Dossier;
        foreach (var key in outcome.Award.RankBy)
        {
            var isKnown = key.Source switch
            {
                RankingSource.Score => dossier.Scores[key.Name!] is not null,
                RankingSource.Metric => dossier.Metrics[key.Name!] is not null,
                _ => dossier.Ratings.For(decisions.Unit.PeriodOf(outcome.Candidate).Id).IsKnown,
            };
            if (!isKnown)
            {
                return key.Source switch
                {
                    RankingSource.Score => FactWords.Within(facts.NameOf($"scores.{key.Name}")),
                    RankingSource.Metric => FactWords.Within(facts.NameOf($"metrics.{key.Name}")),
                    _ => new("xếp loại", "rating"),
                };
            }
        }

        foreach (var preference in outcome.AwardRule.Preferences)
        {
            if (preference.Kernel.Examine(decisions.SubjectOf(outcome)) is { Outcome: Tri.Unknown } open)
            {
                return open.StillMissing().Select(fact => fact.Fact).Order(StringComparer.Ordinal).FirstOrDefault() is { } fact
                    ? FactWords.Within(facts.NameOf(fact))
                    : new(preference.Preference.Says.Vi, $"prefers.{preference.Preference.Id}");
            }
        }

        return null;
    }

    private static Explanation Line(string vi, string en) => new(new LocalizedText(vi, en), Outcome: null);
}
