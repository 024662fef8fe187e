using System.Text;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;

namespace Emulation.Rules.Tests.Populations;

/// <summary>All that a unit's decisions say, as text to compare.</summary>
internal static class DecisionText
{
    public static string Of(UnitDecisions decisions, bool withExplanations = true)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', decisions.Diagnostics).Append(decisions.Unit.Unit.Id).Append('\n');
        foreach (var outcome in decisions.Outcomes)
        {
            Write(text, decisions.Decide(outcome));
            if (withExplanations)
            {
                var explanation = decisions.Explain(outcome);
                text.Append(PlainText.Render(explanation, WordingLanguage.Vietnamese)).Append(PlainText.Render(explanation, WordingLanguage.English));
            }
        }

        foreach (var notice in decisions.Notices)
        {
            text.Append(notice.Code).Append(' ').Append(notice.Subject).Append(' ').Append(notice.Message.Vi).Append('|').Append(notice.Message.En).Append('\n');
        }

        return text.ToString();
    }

    public static void Write(StringBuilder text, Decision decision)
    {
        text.Append(decision.Kind).Append(' ').Append(decision.Candidate).Append(' ').Append(decision.Award)
            .Append(' ').Append(decision.Eligibility).Append(' ').Append(decision.Standing)
            .Append(' ').Append(decision.Vote.Outcome).Append(' ').Append(decision.Vote.Share).Append(' ').Append(decision.Vote.Citation)
            .Append(' ').Append(decision.Suspension).Append(" [").AppendJoin(',', decision.Suspended).Append("] ").Append(decision.Authority).Append('\n');
        foreach (var finding in decision.Findings)
        {
            text.Append("  ").Append(finding.Criterion).Append(' ').Append(finding.Outcome).Append(" [").Append(finding.Citation).Append("] ")
                .AppendJoin("; ", finding.Read.Select(read => $"{read.Fact}={read.Value}")).Append('\n');
        }

        text.Append("  missing ").AppendJoin("; ", decision.Missing.Select(fact => $"{fact.Fact}, {fact.Asks.Vi}, {fact.Asks.En}"))
            .Append("\n  enough ").AppendJoin("; ", decision.Enough).Append('\n');
    }
}
