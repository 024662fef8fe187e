using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Explaining;

/// <summary>Tells why a decision is what it is, as a tree from the award down to the facts.</summary>
public static class Explainer
{
    /// <summary>The explanation of the decision on one candidate and one award.</summary>
    /// <param name="decisions">The decisions of the candidate's unit.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="award">The award.</param>
    /// <param name="kind">The candidate's kind, where ids of several kinds are alike; null takes the first.</param>
    /// <exception cref="KeyNotFoundException">There is no such decision.</exception>
    public static Explanation Explain(this UnitDecisions decisions, CandidateId candidate, AwardId award, CandidateKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return decisions.Explain(decisions.OutcomeOf(candidate, award, kind));
    }

    /// <summary>The explanation of the decision behind an outcome of <paramref name="decisions"/>.</summary>
    public static Explanation Explain(this UnitDecisions decisions, DecisionOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var plan = decisions.Findings.Plan;
        var subject = decisions.SubjectOf(outcome);
        var rule = outcome.AwardRule;
        var standards = rule.ExamineStandards(subject);
        var decision = decisions.Decide(outcome);
        var texts = new TextWords(plan, decisions.AsOf);
        var words = new EvidenceWords(plan, texts, decisions.AsOf);
        return new(HeadWords.Of(decision, rule.Award, texts.Deciding(rule.Award.Id)), HeadWords.Outcome(decision))
        {
            Missing = decision.Missing,
            Enough = decision.Enough,
            FactWords = words.Facts,
            Because =
            [
                .. texts.Transitions(rule.Award.Id),
                .. standards.Parts.SelectMany(part => words.Expand(part, outcome.Eligibility == Eligibility.Undetermined)),
                .. IsFor(standards) ? rule.ExamineProcedure(subject).Select(part => words.Explain(part, outcome.Eligibility != Eligibility.NotEligible)) : [],
                .. IsFor(standards) ? SelectionWords.Of(decisions, outcome, words, texts) : [],
                .. Listed(subject, rule),
                .. MoneyWords.Of(decision, words),
            ],
        };
    }

    /// <summary>The words for the facts of decisions; awards and attested facts are named as the policies that decide name them.</summary>
    public static IFactWords FactWords(this UnitDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var plan = decisions.Findings.Plan;
        return new EvidenceWords(plan, new(plan, decisions.AsOf), decisions.AsOf).Facts;
    }

    // Of an award that is not for the candidate there is nothing more to say.
    private static bool IsFor(Evidence standards) =>
        !standards.Parts.Any(part => part.Topic == EvidenceTopic.AppliesTo && part.Outcome == Measuring.Tri.NotMet);

    // A title that the dossier lists with its decision outranks what is derived here.
    private static IEnumerable<Explanation> Listed(Subject subject, AwardRule rule)
    {
        foreach (var record in subject.Dossier.Titles.Counted.Where(record =>
            record.Award == rule.Award.Id && record.Period == subject.Period.Id && !(record.Decided > subject.Unit.AsOf))
            .OrderBy(record => record.Decision, StringComparer.Ordinal))
        {
            var decision = record.Decision is { } number ? $" ({number})" : "";
            yield return new(
                new($"đã được tặng cho năm {record.Period}{decision}: ghi nhận này được ưu tiên khi xét danh hiệu khác",
                    $"already conferred for {record.Period}{decision}: that record outranks this evaluation wherever the title counts"),
                Domain.Findings.Outcome.Met);
        }
    }
}
