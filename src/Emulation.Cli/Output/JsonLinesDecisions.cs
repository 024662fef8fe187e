using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Output;

/// <summary>Writes one decision per line as JSON: compact, or with every finding where the report asks for them.</summary>
/// <remarks>
/// The compact line is made of bytes that are mostly at hand already, and the full decision is only asked for where a fact is
/// missing or a matter is open: a province has millions of lines.
/// </remarks>
internal sealed class JsonLinesDecisions(Stream output, DecisionReport report) : DecisionWriter
{
    private static readonly byte[][] _kinds = Words<CandidateKind>("{\"kind\":\"", "\",\"candidate\":");
    private static readonly byte[][] _eligibilities = Words<Eligibility>(",\"eligibility\":\"", "\",\"standing\":\"");
    private static readonly byte[][] _standings = Words<Standing>("", "\"");
    private static readonly byte[][] _votes = Words<VoteOutcome>(",\"vote\":\"", "\"");
    private static readonly byte[][] _matters = Words<PendingKind>("\"", "\"");

    private readonly LineBuffer _line = new(output);
    private readonly JsonText _words = new();

    // What the lines of one candidate begin with.
    private byte[] _start = [];

    public override void Write(UnitDecisions unit)
    {
        Candidate? last = null;
        var unitId = JsonText.Quoted(unit.Unit.Unit.Id.Value);
        foreach (var outcome in unit.Outcomes)
        {
            if (!report.Includes(outcome))
            {
                continue;
            }

            if (report.Explain)
            {
                WriteFull(unit, outcome);
                continue;
            }

            if (!ReferenceEquals(outcome.Candidate, last))
            {
                last = outcome.Candidate;
                _start = [.. _kinds[(int)last.Kind], .. JsonText.Quoted(last.Id.Value), .. ",\"unit\":"u8, .. unitId,
                    .. ",\"period\":"u8, .. JsonText.Quoted(unit.Unit.PeriodOf(last).Id.ToString()), .. ",\"award\":"u8];
            }

            WriteCompact(unit, outcome);
        }
    }

    public override void End(IReadOnlyList<Notice> notices) => _line.Flush();

    public override void Dispose()
    {
    }

    private void WriteFull(UnitDecisions unit, DecisionOutcome outcome)
    {
        using (var json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = DecisionJson.Encoder, SkipValidation = true }))
        {
            DecisionJson.Write(json, unit.Decide(outcome), unit.Unit.PeriodOf(outcome.Candidate).Id, report.Language);
        }

        _line.Add("\n"u8);
    }

    private void WriteCompact(UnitDecisions unit, in DecisionOutcome outcome)
    {
        _line.Add(_start);
        _line.Add(_words.Cached(outcome.Award.Id.Value));
        _line.Add(_eligibilities[(int)outcome.Eligibility]);
        _line.Add(_standings[(int)outcome.Standing]);
        var appliesTo = unit.AppliesTo(outcome);
        WriteCriteria(outcome, Outcome.NotMet, appliesTo, ",\"notMet\":["u8);
        WriteCriteria(outcome, Outcome.Unknown, appliesTo, ",\"unknown\":["u8);
        if (outcome.Vote != VoteOutcome.NotRequired)
        {
            _line.Add(_votes[(int)outcome.Vote]);
        }

        if (outcome.Eligibility == Eligibility.Undetermined || outcome.Suspension == SuspensionState.Suspended)
        {
            WriteRest(unit.Decide(outcome));
        }

        if (outcome.Suspension == SuspensionState.Unknown)
        {
            _line.Add(",\"suspension\":\"unknown\""u8);
        }

        _line.Add("}\n"u8);
    }

    private void WriteCriteria(in DecisionOutcome outcome, Outcome wanted, Outcome appliesTo, ReadOnlySpan<byte> key)
    {
        var any = false;
        if (appliesTo == wanted)
        {
            _line.Add(key);
            _line.Add("\"applies-to\""u8);
            any = true;
        }

        for (var n = 0; n < outcome.CriterionCount; n++)
        {
            if (outcome.Outcome(n) == wanted)
            {
                _line.Add(any ? ","u8 : key);
                _line.Add(_words.Cached(outcome.Criterion(n).Id.Value));
                any = true;
            }
        }

        if (any)
        {
            _line.Add("]"u8);
        }
    }

    private void WriteRest(Decision decision)
    {
        if (!decision.Suspended.IsEmpty)
        {
            for (var n = 0; n < decision.Suspended.Length; n++)
            {
                _line.Add(n == 0 ? ",\"suspended\":["u8 : ","u8);
                _line.Add(_matters[(int)decision.Suspended[n]]);
            }

            _line.Add("]"u8);
        }

        if (decision.Eligibility != Eligibility.Undetermined)
        {
            return;
        }

        _line.Add(",\"missing\":["u8);
        for (var n = 0; n < decision.Missing.Length; n++)
        {
            _line.Add(n == 0 ? "{\"fact\":"u8 : ",{\"fact\":"u8);
            _line.Add(JsonText.Quoted(decision.Missing[n].Fact));
            _line.Add(",\"asks\":"u8);
            _line.Add(_words.Cached(decision.Missing[n].Asks.In(report.Language)));
            _line.Add("}"u8);
        }

        _line.Add("],\"enough\":["u8);
        for (var n = 0; n < decision.Enough.Length; n++)
        {
            _line.Add(n == 0 ? ""u8 : ","u8);
            _line.Add(JsonText.Quoted(decision.Enough[n]));
        }

        _line.Add("]"u8);
    }

    private static byte[][] Words<T>(string before, string after)
        where T : struct, Enum => [.. EnumWords<T>.All.Select(word => CommandStreams.Utf8.GetBytes(before + word + after))];
}
