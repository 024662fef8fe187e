using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>What stands over decisions that people read: the date, the texts, units, candidates and notices.</summary>
internal sealed class DecisionHeadings(DecisionReport report)
{
    public IEnumerable<string> Head
    {
        get
        {
            yield return $"{In("Ngày xét", "Decision date")} {LocalDatePattern.Iso.Format(report.AsOf)}";
            if (report.Received is { } received)
            {
                yield return $"{In("Ngày nhận hồ sơ", "Received")} {LocalDatePattern.Iso.Format(received)}";
            }

            foreach (var policy in report.Policies)
            {
                yield return $"{In("Văn bản", "Policy")} {policy.Id}: {policy.Title.In(report.Language)}";
            }
        }
    }

    public string Notices => In("Lưu ý", "Notices");

    public string Unit(UnitDecisions unit) => $"{In("Đơn vị", "Unit")} {unit.Unit.Unit.Id}, {In("năm", "period")} {unit.Unit.Period.Id}";

    public string Candidate(UnitDecisions unit, Candidate candidate) =>
        $"{KindOf(candidate.Kind)} {candidate.Id}{(candidate.Period is { } own && own.Id != unit.Unit.Period.Id ? $", {In("năm", "period")} {own.Id}" : "")}";

    public string Notice(Notice notice) => notice.Subject is { } subject
        ? $"{notice.Code} {subject}: {notice.Message.In(report.Language)}"
        : $"{notice.Code} {notice.Message.In(report.Language)}";

    public string In(string vi, string en) => report.Language == WordingLanguage.Vietnamese ? vi : en;

    private string KindOf(CandidateKind kind) => kind switch
    {
        CandidateKind.Individual => In("Cá nhân", "Individual"),
        CandidateKind.Collective => In("Tập thể", "Collective"),
        CandidateKind.Household => In("Hộ gia đình", "Household"),
        _ => In("Mô hình, tiết mục", "Entry"),
    };
}
