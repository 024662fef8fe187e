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
    public static IEnumerable<Explanation> Of(UnitDecisions decisions, DecisionOutcome outcome, IEnumerable<LocalizedText> bases)
    {
        if (outcome.Eligibility == Eligibility.Undetermined)
        {
            yield return Line("tùy tiêu chuẩn của chính ứng viên này", "hangs on the candidate's own standards");
        }

        if (Ranked(decisions, outcome) is { } own)
        {
            yield return Line($"tùy {own} của chính ứng viên này", $"hangs on the candidate's own {own}");
        }

        foreach (var basis in bases)
        {
            yield return Line($"tùy {basis.Vi}", $"hangs on {basis.En}");
        }

        foreach (var other in decisions.Outcomes
            .Where(other => other.Award.Id == outcome.Award.Id && other.Candidate.Kind == outcome.Candidate.Kind && other.Candidate.Id != outcome.Candidate.Id)
            .Where(other => other.Standing is not (Standing.NotConsidered or Standing.NotSelected))) // whoever has lost for certain changes nothing
        {
            if (Open(decisions, other) is { } open)
            {
                yield return Line($"tùy {other.Candidate.Id}: {open.Vi}", $"hangs on {other.Candidate.Id}: {open.En}");
            }
        }
    }

    private static LocalizedText? Open(UnitDecisions decisions, DecisionOutcome other) =>
        other.Eligibility == Eligibility.Undetermined ? KindWords.Of(Eligibility.Undetermined)
        : other.Vote is VoteOutcome.NotHeld or VoteOutcome.NotChecked ? new("chưa có kết quả phiếu", "its vote is not held")
        : Ranked(decisions, other) is { } key ? new($"chưa biết {key}", $"its {key} is not known")
        : null;

    // The first ranking key that is not known, or null.
    private static string? Ranked(UnitDecisions decisions, DecisionOutcome outcome)
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
                return key.Source switch { RankingSource.Score => $"scores.{key.Name}", RankingSource.Metric => $"metrics.{key.Name}", _ => "rating" };
            }
        }

        foreach (var preference in outcome.AwardRule.Preferences)
        {
            if (preference.Kernel.Examine(decisions.SubjectOf(outcome)) is { Outcome: Tri.Unknown } open)
            {
                return open.StillMissing().Select(fact => fact.Fact).Order(StringComparer.Ordinal).FirstOrDefault() ?? $"prefers.{preference.Preference.Id}";
            }
        }

        return null;
    }

    private static Explanation Line(string vi, string en) => new(new LocalizedText(vi, en), Outcome: null);
}
