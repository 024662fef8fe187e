using System.Text.Json;
using Emulation.Domain.Citations;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes one JSON document, <c>emulation.decisions/1</c>, with every finding.</summary>
/// <remarks>The period stands at its head where all units share it; a decision states its own where it differs from that.</remarks>
internal sealed class JsonDecisions(Stream output, DecisionReport report) : DecisionWriter
{
    public const string Format = "emulation.decisions/1";

    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = DecisionJson.Encoder,
    });

    public override void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("format", Format);
        _json.WriteString("asOf", LocalDatePattern.Iso.Format(report.AsOf));
        _json.WriteString("period", report.Period?.ToString());
        WriteChoices();
        _json.WriteStartArray("policies");
        foreach (var policy in report.Policies)
        {
            _json.WriteStartObject();
            _json.WriteString("id", policy.Id.Value);
            _json.WriteString("hash", policy.Hash);
            _json.WriteString("status", EnumWords<VerificationStatus>.Of(policy.Verification));
            WriteAmendments(policy);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("decisions");
    }

    // What was asked for beyond the date: each stands there only where it was.
    private void WriteChoices()
    {
        if (report.Received is { } received)
        {
            _json.WriteString("received", LocalDatePattern.Iso.Format(received));
        }

        string[] options = [.. report.AllowUnverified ? ["allow-unverified"] : Array.Empty<string>(), .. report.AllowDrafts ? ["allow-drafts"] : Array.Empty<string>()];
        if (options.Length > 0)
        {
            _json.WriteStartArray("options");
            Array.ForEach(options, _json.WriteStringValue);
            _json.WriteEndArray();
        }

        if (report.Followed.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("transitions");
        foreach (var followed in report.Followed)
        {
            _json.WriteStartObject();
            _json.WriteString("newer", followed.Newer);
            _json.WriteStartArray("follows");
            foreach (var policy in followed.Earlier)
            {
                _json.WriteStringValue(policy.Value);
            }

            _json.WriteEndArray();
            _json.WriteString("receivedBefore", LocalDatePattern.Iso.Format(followed.Clause.ReceivedBefore));
            _json.WriteBoolean("unlessMoreFavourable", followed.Clause.UnlessMoreFavourable);
            _json.WriteString("cite", followed.Clause.Citation?.ToString());
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteAmendments(Policy policy)
    {
        if (policy.AmendedBy.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("amendedBy");
        foreach (var amendment in policy.AmendedBy)
        {
            _json.WriteStartObject();
            _json.WriteString("id", amendment.Id.Value);
            _json.WriteString("hash", amendment.Hash);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    public override void Write(UnitDecisions unit)
    {
        foreach (var outcome in unit.Outcomes)
        {
            if (report.Includes(outcome))
            {
                var period = unit.Unit.PeriodOf(outcome.Candidate).Id;
                DecisionJson.Write(_json, unit.Decide(outcome), period == report.Period ? null : (PeriodId?)period, report.Language);
            }
        }

        _json.Flush();
    }

    public override void End(IReadOnlyList<Notice> notices)
    {
        _json.WriteEndArray();
        if (report.Budget is { } budget)
        {
            BudgetJson.Write(_json, budget);
        }

        _json.WriteStartArray("notices");
        foreach (var notice in notices)
        {
            _json.WriteStartObject();
            _json.WriteString("code", notice.Code);
            _json.WriteString("message", notice.Message.In(report.Language));
            if (notice.Subject is { } subject)
            {
                _json.WriteString("subject", subject);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
    }

    public override void Dispose() => _json.Dispose();
}
