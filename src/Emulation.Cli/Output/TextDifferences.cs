using Emulation.Domain.Citations;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules.Comparing;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes differences for people.</summary>
internal sealed class TextDifferences(StreamWriter text, WordingLanguage language) : IDifferenceWriter
{
    private int _parts;
    private int _gained;
    private int _lost;
    private int _undetermined;

    public void Begin(Policy before, LocalDate onBefore, Policy after, LocalDate onAfter)
    {
        text.WriteLine($"- {before.Id} {Iso(onBefore)}: {before.Title.In(language)}");
        text.WriteLine($"+ {after.Id} {Iso(onAfter)}: {after.Title.In(language)}");
        text.WriteLine();
    }

    public void Write(TextDifference difference)
    {
        _parts++;
        text.WriteLine(difference.Kind switch
        {
            DifferenceKind.Added => $"{difference.Path}: {In("thêm", "added")}",
            DifferenceKind.Removed => $"{difference.Path}: {In("bỏ", "removed")}",
            _ => $"{difference.Path}: {In("đổi", "changed")}",
        });
        Side("- ", difference.Before, difference.CitedBefore);
        Side("+ ", difference.After, difference.CitedAfter);
    }

    public void Write(DecisionDifference difference)
    {
        if (_gained + _lost + _undetermined == 0)
        {
            text.WriteLine();
        }

        _ = difference.After switch
        {
            Eligibility.Eligible => _gained++,
            Eligibility.Undetermined => _undetermined++,
            _ => _lost++,
        };
        var through = string.Join("; ", difference.Through.Select(criterion => $"{criterion.Id} [{criterion.Citation}]"));
        text.WriteLine(
            $"{difference.Unit} {difference.Candidate} {difference.Award}: {Word(difference.Before)} → {Word(difference.After)}{(through.Length == 0 ? "" : $", {In("do", "through")} {through}")}");
    }

    public bool End()
    {
        text.WriteLine();
        text.WriteLine(In($"{_parts} chỗ khác trong văn bản", $"{_parts} differences of text"));
        if (_gained + _lost + _undetermined > 0)
        {
            text.WriteLine(In(
                $"{_gained} kết quả thành đủ tiêu chuẩn, {_lost} thành không đủ, {_undetermined} thành chưa đủ căn cứ",
                $"{_gained} answers become eligible, {_lost} not eligible, {_undetermined} undetermined"));
        }

        text.Flush();
        return _parts + _gained + _lost + _undetermined > 0;
    }

    public void Dispose() => text.Flush();

    private void Side(string mark, LocalizedText? words, Citation? citation)
    {
        if (words is not null)
        {
            text.WriteLine($"  {mark}{words.In(language)}{(citation is null ? "" : $" [{citation}]")}");
        }
    }

    private string Word(Eligibility? eligibility) => eligibility switch
    {
        Eligibility.Eligible => In("đủ tiêu chuẩn", "eligible"),
        Eligibility.NotEligible => In("không đủ tiêu chuẩn", "not eligible"),
        Eligibility.Undetermined => In("chưa đủ căn cứ", "undetermined"),
        _ => In("không có danh hiệu này", "no such award"),
    };

    private string In(string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
