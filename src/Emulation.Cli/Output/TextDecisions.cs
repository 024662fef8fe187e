using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;

namespace Emulation.Cli.Output;

/// <summary>Writes decisions for people: candidate by candidate, every award with its reasons below it.</summary>
internal sealed class TextDecisions(Stream output, DecisionReport report) : DecisionWriter
{
    private readonly StreamWriter _text = CommandStreams.TextOn(output);
    private readonly DecisionHeadings _headings = new(report);
    private readonly DecisionSummary? _summary = report.Candidate is null ? new() : null;

    public override void Begin()
    {
        foreach (var line in _headings.Head)
        {
            _text.WriteLine(line);
        }
    }

    public override void Write(UnitDecisions unit)
    {
        _text.WriteLine();
        _text.WriteLine($"== {_headings.Unit(unit)} ==");
        Candidate? last = null;
        foreach (var outcome in unit.Outcomes.Where(outcome => report.Includes(outcome)))
        {
            if (outcome.Candidate != last)
            {
                last = outcome.Candidate;
                _text.WriteLine();
                _text.WriteLine($"-- {_headings.Candidate(unit, last)} --");
            }

            _text.Write(PlainText.Render(unit.Explain(outcome), report.Language));
            _summary?.Add(outcome);
        }

        _text.Flush();
    }

    public override void End(IReadOnlyList<Notice> notices)
    {
        WriteBudget();
        if (notices.Count > 0)
        {
            _text.WriteLine();
            _text.WriteLine($"== {_headings.Notices} ==");
            foreach (var notice in notices)
            {
                _text.WriteLine(_headings.Notice(notice));
            }
        }

        WriteSummary();
        _text.Flush();
    }

    public override void Dispose() => _text.Dispose();

    // It stands last: that is where a terminal stops after thousands of lines.
    private void WriteSummary()
    {
        if (_summary is null)
        {
            return;
        }

        var rows = _summary.Rows(report.Language);
        _text.WriteLine();
        _text.WriteLine($"== {In("Tổng hợp", "Summary")} ==");
        if (rows.Count > 1)
        {
            TextTable.Write(_text, rows);
        }
        else
        {
            _text.WriteLine(In("không ai đủ tiêu chuẩn hay còn chờ căn cứ", "nobody is eligible, and no answer is open"));
        }
    }

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

    private string In(string vi, string en) => _headings.In(vi, en);
}
