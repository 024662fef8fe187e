using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime.Text;

namespace Emulation.Rules.Recording;

/// <summary>A decision with all of its findings in the one form that is hashed.</summary>
/// <remarks>
/// Members in alphabetical order, no words for people. This form belongs to <c>emulation.record/1</c> and is kept apart from that of
/// <see cref="DecisionJson"/>: what is added there must not change the hash of a decision that stays the same.
/// </remarks>
internal static class CanonicalDecision
{
    public static void Write(Utf8JsonWriter json, Decision decision, PeriodId period)
    {
        json.WriteStartObject();
        json.WriteString("authority", decision.Authority);
        json.WriteString("award", decision.Award.Value);
        WriteBonus(json, decision.Bonus);
        json.WriteString("candidate", decision.Candidate.Value);
        json.WriteString("eligibility", EnumWords<Eligibility>.Of(decision.Eligibility));
        WriteTexts(json, "enough", decision.Enough);
        WriteFindings(json, decision.Findings);
        json.WriteString("kind", EnumWords<CandidateKind>.Of(decision.Kind));
        WriteTexts(json, "missing", decision.Missing.Select(missing => missing.Fact));
        json.WriteString("period", period.ToString());
        WriteRuling(json, "placeRuling", decision.PlaceRuling);
        json.WriteString("standing", EnumWords<Standing>.Of(decision.Standing));
        json.WriteString("submittedBy", decision.SubmittedBy);
        WriteTexts(json, "suspended", decision.Suspended.Select(EnumWords<PendingKind>.Of));
        json.WriteString("suspension", EnumWords<SuspensionState>.Of(decision.Suspension));
        WriteRuling(json, "suspensionRuling", decision.SuspensionRuling);
        WriteVote(json, decision.Vote);
        json.WriteEndObject();
    }

    private static void WriteBonus(Utf8JsonWriter json, Bonus? bonus)
    {
        if (bonus is null)
        {
            json.WriteNull("bonus");
            return;
        }

        json.WriteStartObject("bonus");
        WriteNumber(json, "base", bonus.Base);
        json.WriteString("cite", bonus.Citation.ToString());
        json.WriteString("multiple", bonus.Multiple?.ToString());
        json.WriteString("paidUnder", bonus.PaidUnder?.Value);
        WriteNumber(json, "roundedFrom", bonus.RoundedFrom);
        json.WriteNumber("vnd", bonus.Vnd);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, ImmutableArray<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("cite", finding.Citation.ToString());
            json.WriteString("criterion", finding.Criterion.Value);
            json.WriteString("outcome", EnumWords<Outcome>.Of(finding.Outcome));
            json.WriteStartArray("read");
            foreach (var read in finding.Read)
            {
                json.WriteStartArray();
                json.WriteStringValue(read.Fact);
                json.WriteStringValue(read.Value);
                json.WriteEndArray();
            }

            json.WriteEndArray();

            // Only where code of a host failed: every other finding keeps the hash that it had before this was written.
            if (finding.Failure is { } failure)
            {
                json.WriteStartArray("failure");
                json.WriteStringValue(failure.Name);
                json.WriteStringValue(failure.Exception);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRuling(Utf8JsonWriter json, string name, Ruling? ruling)
    {
        if (ruling is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("date", ruling.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
        json.WriteString("decision", ruling.Decision);
        json.WriteString("outcome", ruling.Outcome);
        json.WriteEndObject();
    }

    private static void WriteVote(Utf8JsonWriter json, VoteResult vote)
    {
        json.WriteStartObject("vote");
        WriteNumber(json, "base", vote.Base);
        json.WriteString("cite", vote.Citation?.ToString());
        WriteNumber(json, "for", vote.For);
        json.WriteString("outcome", EnumWords<VoteOutcome>.Of(vote.Outcome));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
