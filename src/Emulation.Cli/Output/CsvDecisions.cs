using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;

namespace Emulation.Cli.Output;

/// <summary>Writes one decision per line as comma-separated values, quoted as in RFC 4180, each line ended by LF.</summary>
/// <remarks>Several ids in one field are joined by semicolons.</remarks>
internal sealed class CsvDecisions(Stream output, DecisionReport report) : DecisionWriter
{
    private const string Header = "kind,candidate,unit,award,eligibility,standing,vote,voteShare,suspended,notMet,unknown,missing,authority,submittedBy,bonus";

    private readonly StreamWriter _text = CommandStreams.TextOn(output);

    public override void Begin() => _text.WriteLine(Header);

    public override void Write(UnitDecisions unit)
    {
        foreach (var outcome in unit.Outcomes)
        {
            if (report.Includes(outcome))
            {
                Write(unit.Decide(outcome));
            }
        }
    }

    public override void End(IReadOnlyList<Notice> notices) => _text.Flush();

    public override void Dispose() => _text.Dispose();

    private void Write(Decision decision)
    {
        Field(EnumWords<CandidateKind>.Of(decision.Kind));
        Next(decision.Candidate.Value);
        Next(decision.Unit.Value);
        Next(decision.Award.Value);
        Next(EnumWords<Eligibility>.Of(decision.Eligibility));
        Next(EnumWords<Standing>.Of(decision.Standing));
        Next(EnumWords<VoteOutcome>.Of(decision.Vote.Outcome));
        Next(decision.Vote.Share ?? "");
        Next(decision.Suspension == SuspensionState.Unknown
            ? "unknown"
            : string.Join(';', decision.Suspended.Select(EnumWords<PendingKind>.Of)));
        Next(Criteria(decision, Outcome.NotMet));
        Next(Criteria(decision, Outcome.Unknown));
        Next(string.Join(';', decision.Missing.Select(missing => missing.Fact)));
        Next(decision.Authority ?? "");
        Next(decision.SubmittedBy ?? "");
        Next(decision.Bonus?.Vnd.ToString(CultureInfo.InvariantCulture) ?? "");
        _text.Write('\n');
    }

    private static string Criteria(Decision decision, Outcome outcome) =>
        string.Join(';', decision.Findings.Where(finding => finding.Outcome == outcome).Select(finding => finding.Criterion.Value));

    private void Next(string value)
    {
        _text.Write(',');
        Field(value);
    }

    private void Field(string value) => _text.Write(CsvField.Of(value));
}
