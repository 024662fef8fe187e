using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes decisions for people: candidate by candidate, every award with its reasons below it.</summary>
internal sealed class TextDecisions(Stream output, DecisionReport report) : DecisionWriter
{
    private readonly StreamWriter _text = CommandStreams.TextOn(output);

    public override void Begin()
    {
        _text.WriteLine($"{In("Ngày xét", "Decision date")} {LocalDatePattern.Iso.Format(report.AsOf)}");
        if (report.Received is { } received)
        {
            _text.WriteLine($"{In("Ngày nhận hồ sơ", "Received")} {LocalDatePattern.Iso.Format(received)}");
        }

        foreach (var policy in report.Policies)
        {
            _text.WriteLine($"{In("Văn bản", "Policy")} {policy.Id}: {policy.Title.In(report.Language)}");
        }
    }

    public override void Write(UnitDecisions unit)
    {
        _text.WriteLine();
        _text.WriteLine($"== {In("Đơn vị", "Unit")} {unit.Unit.Unit.Id}, {In("năm", "period")} {unit.Unit.Period.Id} ==");
        Candidate? last = null;
        foreach (var outcome in unit.Outcomes.Where(outcome => report.Includes(outcome)))
        {
            if (outcome.Candidate != last)
            {
                last = outcome.Candidate;
                _text.WriteLine();
                _text.WriteLine($"-- {KindOf(last.Kind)} {last.Id}{PeriodOf(unit, last)} --");
            }

            _text.Write(PlainText.Render(unit.Explain(outcome), report.Language));
        }

        _text.Flush();
    }

    public override void End(IReadOnlyList<Notice> notices)
    {
        WriteBudget();
        if (notices.Count > 0)
        {
            _text.WriteLine();
            _text.WriteLine($"== {In("Lưu ý", "Notices")} ==");
            foreach (var notice in notices)
            {
                _text.WriteLine(notice.Subject is { } subject
                    ? $"{notice.Code} {subject}: {notice.Message.In(report.Language)}"
                    : $"{notice.Code} {notice.Message.In(report.Language)}");
            }
        }

        _text.Flush();
    }

    public override void Dispose() => _text.Dispose();

    private void WriteBudget()
    {
        if (report.Budget is not { } budget)
        {
            return;
        }

        _text.WriteLine();
        _text.WriteLine($"== {In("Dự toán tiền thưởng, đồng", "Bonuses, VND")} ==");
        TextTable.Write(_text,
        [
            [In("đơn vị", "unit"), In("quỹ chi", "fund"), In("số chắc chắn", "sure"), In("tiền", "sum"), In("số còn ngỏ", "open"), In("nhiều nhất thêm", "at most more"), In("chưa rõ mức", "amount not known")],
            .. budget.Lines.Concat(budget.Funds).Select(line => (string[])
            [
                line.Unit?.Value ?? In("(tất cả)", "(all)"), line.Fund ?? In("chưa rõ", "not known"),
                Number(line.Count), Number(line.Vnd), Number(line.OpenCount), Number(line.OpenVnd), Number(line.UnknownCount),
            ]),
        ]);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string PeriodOf(UnitDecisions unit, Candidate candidate) =>
        candidate.Period is { } own && own.Id != unit.Unit.Period.Id ? $", {In("năm", "period")} {own.Id}" : "";

    private string KindOf(CandidateKind kind) => kind switch
    {
        CandidateKind.Individual => In("Cá nhân", "Individual"),
        CandidateKind.Collective => In("Tập thể", "Collective"),
        CandidateKind.Household => In("Hộ gia đình", "Household"),
        _ => In("Mô hình, tiết mục", "Entry"),
    };

    private string In(string vi, string en) => report.Language == WordingLanguage.Vietnamese ? vi : en;
}
