using System.Globalization;
using Emulation.Cli.Spreadsheets.Writing;
using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;

namespace Emulation.Cli.Output;

/// <summary>
/// Writes decisions as a workbook: what they rest on, the decisions, with <c>--explain</c> every finding, and the notices.
/// </summary>
/// <remarks>Every text is a text cell, so no spreadsheet takes what a file holds for a formula.</remarks>
internal sealed class XlsxDecisions : DecisionWriter
{
    private const int NameWidth = 40;
    private const int TextWidth = 100;

    private readonly Stream _output;
    private readonly DecisionReport _report;
    private readonly DecisionWords _words;
    private readonly WorkbookWriter _book = new();
    private readonly SheetWriter _decisions;
    private readonly SheetWriter? _findings;
    private readonly SheetWriter _notices;
    private readonly SheetWriter _basis;

    public XlsxDecisions(Stream output, DecisionReport report)
    {
        (_output, _report, _words) = (output, report, new(report.Language));
        _decisions = _book.Add(In("Kết quả", "decisions"), Key().Concat(
        [
            new(In("Tên danh hiệu, hình thức", "award name"), CellStyle.Text, NameWidth),
            new(In("Tiêu chuẩn", "eligibility"), CellStyle.Text, 22),
            new(In("Chỉ tiêu", "standing"), CellStyle.Text, 26),
            new(In("Phiếu", "vote"), CellStyle.Text, 18),
            new(In("Tỷ lệ phiếu, %", "vote share, %"), CellStyle.General),
            new(In("Tạm dừng vì", "suspended by"), CellStyle.Text, 22),
            new(In("Không đạt", "not met"), CellStyle.Text, 30),
            new(In("Chưa rõ", "not known"), CellStyle.Text, 30),
            new(In("Còn thiếu", "missing"), CellStyle.Text, NameWidth),
            new(In("Cấp quyết định", "authority"), CellStyle.Text, 22),
            new(In("Cấp trình", "submitted by"), CellStyle.Text, 22),
            new(In("Tiền thưởng, đồng", "bonus, VND"), CellStyle.General),
        ]));
        _findings = report.Explain
            ? _book.Add(In("Tiêu chuẩn", "findings"), Key().Concat(
            [
                new(In("Tiêu chuẩn", "criterion"), CellStyle.Text, 30),
                new(In("Kết quả", "outcome"), CellStyle.Text, 14),
                new(In("Căn cứ", "cite"), CellStyle.Text, NameWidth),
                new(In("Đã đọc", "read"), CellStyle.Text, TextWidth),
            ]))
            : null;
        _notices = _book.Add(In("Lưu ý", "notices"),
            [new(In("Mã", "code")), new(In("Về", "about"), CellStyle.Text, 22), new(In("Nội dung", "message"), CellStyle.Text, TextWidth)]);
        _basis = _book.Add(In("Căn cứ", "basis"), [new(In("Gì", "what"), CellStyle.Text, 30), new(In("Nội dung", "content"), CellStyle.Text,
            TextWidth)]);
    }

    public override void Begin()
    {
        _basis.Text(0, In("Ngày xét", "decision date"));
        _basis.Date(1, _report.AsOf);
        _basis.EndRow();
        if (_report.Received is { } received)
        {
            _basis.Text(0, In("Ngày nhận hồ sơ", "received"));
            _basis.Date(1, received);
            _basis.EndRow();
        }

        foreach (var policy in _report.Policies)
        {
            _basis.Text(0, policy.Id.ToString());
            _basis.Text(1, policy.Title.In(_report.Language));
            _basis.EndRow();
        }
    }

    public override void Write(UnitDecisions unit)
    {
        var facts = unit.FactWords();
        foreach (var outcome in unit.Outcomes)
        {
            if (_report.Includes(outcome))
            {
                var period = unit.Unit.PeriodOf(outcome.Candidate).Id;
                var decision = unit.Decide(outcome);
                Write(decision, period, outcome.Award.Definition.Name.In(_report.Language), facts);
                WriteFindings(decision, period, facts);
            }
        }
    }

    public override void End(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            _notices.Text(0, notice.Code);
            Text(_notices, 1, notice.Subject);
            _notices.Text(2, notice.Message.In(_report.Language));
            _notices.EndRow();
        }

        _book.Save(_output);
    }

    public override void Dispose() => _book.Dispose();

    private static void Text(SheetWriter sheet, int column, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            sheet.Text(column, text);
        }
    }

    private SheetColumn[] Key() =>
    [
        new(In("Loại đối tượng", "kind")), new(In("Mã", "candidate"), CellStyle.Text, 16), new(In("Đơn vị", "unit"), CellStyle.Text, 16),
        new(In("Năm", "period")), new(In("Mã danh hiệu, hình thức", "award"), CellStyle.Text, 32),
    ];

    private int WriteKey(SheetWriter sheet, Decision decision, PeriodId period)
    {
        sheet.Text(0, _words.Kind(decision.Kind));
        sheet.Text(1, decision.Candidate.Value);
        sheet.Text(2, decision.Unit.Value);
        sheet.Text(3, period.ToString());
        sheet.Text(4, decision.Award.Value);
        return 5;
    }

    private void Write(Decision decision, PeriodId period, string name, IFactWords facts)
    {
        var column = WriteKey(_decisions, decision, period);
        _decisions.Text(column++, name);
        _decisions.Text(column++, _words.Eligibility(decision.Eligibility));
        _decisions.Text(column++, _words.Standing(decision.Standing));
        _decisions.Text(column++, _words.Vote(decision.Vote.Outcome));
        if (decision.Vote.Share is { } share)
        {
            _decisions.Number(column, share);
        }

        column++;
        Text(_decisions, column++, decision.Suspension == SuspensionState.Unknown
            ? In("chưa rõ", "not known")
            : string.Join("; ", decision.Suspended.Select(_words.Pending)));
        Text(_decisions, column++, Criteria(decision, Outcome.NotMet));
        Text(_decisions, column++, Criteria(decision, Outcome.Unknown));
        Text(_decisions, column++, string.Join("; ", decision.Missing.Select(missing => facts.NameOf(missing.Fact).In(_report.Language))));
        Text(_decisions, column++, decision.Authority);
        Text(_decisions, column++, decision.SubmittedBy);
        if (decision.Bonus is { } bonus)
        {
            _decisions.Number(column, bonus.Vnd.ToString(CultureInfo.InvariantCulture));
        }

        _decisions.EndRow();
    }

    private void WriteFindings(Decision decision, PeriodId period, IFactWords facts)
    {
        if (_findings is not { } sheet)
        {
            return;
        }

        foreach (var finding in decision.Findings)
        {
            var column = WriteKey(sheet, decision, period);
            sheet.Text(column++, finding.Criterion.Value);
            sheet.Text(column++, _words.Outcome(finding.Outcome));
            sheet.Text(column++, finding.Citation.ToString());
            Text(sheet, column, string.Join("; ", finding.Read.Select(read => facts.Say(read).In(_report.Language))));
            sheet.EndRow();
        }
    }

    private static string Criteria(Decision decision, Outcome outcome) =>
        string.Join("; ", decision.Findings.Where(finding => finding.Outcome == outcome).Select(finding => finding.Criterion.Value));

    private string In(string vi, string en) => _words.In(vi, en);
}
