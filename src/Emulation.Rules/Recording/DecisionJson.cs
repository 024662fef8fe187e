using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime.Text;

namespace Emulation.Rules.Recording;

/// <summary>Writes one decision with all of its findings as a JSON object, as it stands in <c>emulation.decisions/1</c>.</summary>
/// <remarks>The same decision always gives the same bytes, and holds ids, never names. <see cref="DecisionsWriter"/> writes whole documents.</remarks>
public static class DecisionJson
{
    /// <summary>Letters of every language stay readable; what JSON needs escaped is escaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes the decision.</summary>
    /// <param name="json">Takes the object; it is not flushed.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="period">The award period, where it is not that of the whole document; null leaves it out.</param>
    /// <param name="language">The language of words for people.</param>
    public static void Write(Utf8JsonWriter json, Decision decision, PeriodId? period, WordingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(decision);
        json.WriteStartObject();
        json.WriteString("kind", EnumWords<CandidateKind>.Of(decision.Kind));
        json.WriteString("candidate", decision.Candidate.Value);
        json.WriteString("unit", decision.Unit.Value);
        if (period is { } own)
        {
            json.WriteString("period", own.ToString());
        }

        json.WriteString("award", decision.Award.Value);
        json.WriteString("eligibility", EnumWords<Eligibility>.Of(decision.Eligibility));
        json.WriteString("standing", EnumWords<Standing>.Of(decision.Standing));
        WriteRulings(json, decision);
        WriteFindings(json, decision);
        WriteMissing(json, decision, language);
        WriteProcedure(json, decision);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("findings");
        foreach (var finding in decision.Findings)
        {
            json.WriteStartObject();
            json.WriteString("criterion", finding.Criterion.Value);
            json.WriteString("outcome", EnumWords<Outcome>.Of(finding.Outcome));
            json.WriteString("cite", finding.Citation.ToString());
            json.WriteStartObject("read");
            foreach (var read in finding.Read)
            {
                json.WriteString(read.Fact, read.Value);
            }

            json.WriteEndObject();
            if (finding.Failure is { } failure)
            {
                json.WriteStartObject("failure");
                json.WriteString("name", failure.Name);
                json.WriteString("exception", failure.Exception);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter json, Decision decision, WordingLanguage language)
    {
        if (decision.Eligibility != Eligibility.Undetermined)
        {
            return;
        }

        json.WriteStartArray("missing");
        foreach (var missing in decision.Missing)
        {
            json.WriteStartObject();
            json.WriteString("fact", missing.Fact);
            json.WriteString("asks", missing.Asks.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("enough");
        foreach (var fact in decision.Enough)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
    }

    private static void WriteRulings(Utf8JsonWriter json, Decision decision)
    {
        Ruling[] rulings = [.. new[] { decision.PlaceRuling, decision.SuspensionRuling }.OfType<Ruling>()];
        if (rulings.Length == 0)
        {
            return;
        }

        json.WriteStartArray("rulings");
        foreach (var ruling in rulings)
        {
            json.WriteStartObject();
            json.WriteString("outcome", ruling.Outcome);
            json.WriteString("decision", ruling.Decision);
            json.WriteString("date", ruling.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProcedure(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject("vote");
        json.WriteString("outcome", EnumWords<VoteOutcome>.Of(decision.Vote.Outcome));
        if (decision.Vote.Share is { } share)
        {
            json.WriteString("share", share);
        }

        json.WriteEndObject();
        json.WriteStartArray("suspended");
        foreach (var matter in decision.Suspended)
        {
            json.WriteStringValue(EnumWords<PendingKind>.Of(matter));
        }

        json.WriteEndArray();
        if (decision.Suspension == SuspensionState.Unknown)
        {
            json.WriteString("suspension", "unknown");
        }

        json.WriteString("authority", decision.Authority);
        json.WriteString("submittedBy", decision.SubmittedBy);
        if (decision.Bonus is not { } bonus)
        {
            json.WriteNull("bonus");
            return;
        }

        WriteBonus(json, bonus);
    }

    private static void WriteBonus(Utf8JsonWriter json, Bonus bonus)
    {
        json.WriteStartObject("bonus");
        if (bonus is { Multiple: { } multiple, Base: { } amount })
        {
            json.WriteString("multiple", multiple.ToString());
            json.WriteNumber("base", amount);
        }

        json.WriteNumber("vnd", bonus.Vnd);
        if (bonus.RoundedFrom is { } product)
        {
            json.WriteNumber("roundedFrom", product);
        }

        if (bonus.PaidUnder is { } title)
        {
            json.WriteString("paidUnder", title.Value);
        }

        json.WriteString("cite", bonus.Citation.ToString());
        json.WriteEndObject();
    }
}
