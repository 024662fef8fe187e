using System.Text.Json;
using Emulation.Domain.Citations;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Budgeting;
using Emulation.Rules.Deciding;
using NodaTime.Text;

namespace Emulation.Rules.Recording;

/// <summary>Writes one JSON document, <c>emulation.decisions/1</c>, with every finding, unit by unit as they are decided.</summary>
/// <remarks>
/// UTF-8 without a byte order mark, members in a fixed order, LF: the same decisions always give the same bytes. The period stands
/// at the head where all units share it; a decision states its own where it differs from that. Ids are written, never names.
/// One unit is held at a time. Call <see cref="Write"/> for each unit and <see cref="End"/> once. One thread at a time.
/// </remarks>
public sealed class DecisionsWriter : IDisposable
{
    /// <summary>The format that is written.</summary>
    public const string Format1 = "emulation.decisions/1";

    private readonly Stream _output;
    private readonly DecisionsHead _head;
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins a document.</summary>
    /// <param name="output">Takes the document; it is flushed at the end and not closed.</param>
    /// <param name="head">What stands before the decisions.</param>
    public DecisionsWriter(Stream output, DecisionsHead head)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(head);
        (_output, _head) = (output, head);
        _json = new(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder });
        WriteHead();
    }

    /// <summary>Writes the decisions of one unit; of one that could not be decided there are none.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="wanted">Which of them; null means all.</param>
    /// <param name="cancellationToken">Stops the writing between two decisions; what was written is then not a whole document.</param>
    /// <exception cref="ArgumentException">It was decided by another rule set than the head names: policies were replaced in between (<see cref="IEmulationEngine.Pin"/>).</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Write(UnitDecisions unit, Func<DecisionOutcome, bool>? wanted = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (_head.RuleSet is { } decides && unit.RuleSet.Hash != decides)
        {
            throw new ArgumentException("The unit was decided by another rule set than the head names.", nameof(unit));
        }

        if (!unit.Diagnostics.IsEmpty)
        {
            return;
        }

        foreach (var outcome in unit.Outcomes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (wanted?.Invoke(outcome) == false)
            {
                continue;
            }

            var period = unit.Unit.PeriodOf(outcome.Candidate).Id;
            DecisionJson.Write(_json, unit.Decide(outcome), period == _head.Period ? null : (PeriodId?)period, _head.Language);
        }

        _json.Flush();
    }

    /// <summary>Ends the document.</summary>
    /// <param name="notices">What whoever reads the results should know.</param>
    /// <param name="budget">What the decisions pay, or null where nobody asked.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void End(IEnumerable<Notice> notices, BonusBudget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(notices);
        _json.WriteEndArray();
        if (budget is not null)
        {
            BudgetJson.Write(_json, budget);
        }

        NoticesJson.Write(_json, notices, _head.Language);
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
        _output.Flush();
    }

    /// <summary>Lets go of what the writer holds; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();

    private void WriteHead()
    {
        _json.WriteStartObject();
        _json.WriteString("format", Format1);
        _json.WriteString("asOf", LocalDatePattern.Iso.Format(_head.AsOf));
        _json.WriteString("period", _head.Period?.ToString());
        WriteChoices();
        _json.WriteStartArray("policies");
        foreach (var policy in _head.Policies)
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
        if (_head.Received is { } received)
        {
            _json.WriteString("received", LocalDatePattern.Iso.Format(received));
        }

        string[] options =
        [
            .. _head.AllowUnverified ? ["allow-unverified"] : Array.Empty<string>(),
            .. _head.AllowDrafts ? ["allow-drafts"] : Array.Empty<string>(),
        ];
        if (options.Length > 0)
        {
            _json.WriteStartArray("options");
            Array.ForEach(options, _json.WriteStringValue);
            _json.WriteEndArray();
        }

        if (_head.Followed.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("transitions");
        foreach (var followed in _head.Followed)
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
}
