using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Procedure;
using NodaTime;

namespace Emulation.Rules.Deciding;

/// <summary>What should be known about rulings of a council that are not applied, or that give more places than there are.</summary>
internal static class RulingNotices
{
    public static IEnumerable<Notice> For(UnitFindings findings, LocalDate asOf) =>
        Enum.GetValues<CandidateKind>().SelectMany(kind => Candidates(findings, kind, asOf)).Concat(findings.Selections.SelectMany(TooMany));

    private static IEnumerable<Notice> Candidates(UnitFindings findings, CandidateKind kind, LocalDate asOf)
    {
        var of = findings[kind];
        var ruled = Enumerable.Range(0, of.Count).Select(i => (Index: i, Candidate: DecisionOrder.Candidate(findings.Unit, kind, i)))
            .Where(each => !each.Candidate.Dossier.Rulings.IsEmpty).OrderBy(each => each.Candidate.Id);
        foreach (var (index, candidate) in ruled)
        {
            foreach (var award in candidate.Dossier.Rulings.Select(ruling => ruling.Award).Distinct().Order())
            {
                var rule = of.Plan.Awards.FirstOrDefault(each => each.Award.Id == award);
                if (Rulings.Contradict(candidate.Dossier, award, asOf))
                {
                    yield return new("EMU7721", new(
                        $"các kết luận của hội đồng về `{award}` mâu thuẫn nhau; không áp dụng",
                        $"the rulings on `{award}` contradict each other; none is applied"), candidate.Id.Value);
                }
                else if (WhyNot(candidate.Dossier, rule, of, index, asOf) is { } why)
                {
                    yield return new("EMU4206", new(
                        $"kết luận của hội đồng về `{award}` không được áp dụng: {why.Vi}",
                        $"a ruling of the council on `{award}` is not applied: {why.En}"), candidate.Id.Value);
                }
            }
        }
    }

    private static LocalizedText? WhyNot(Dossier dossier, AwardRule? rule, KindFindings findings, int index, LocalDate asOf)
    {
        if (rule is null)
        {
            return new("không có văn bản nào đang xét danh hiệu, hình thức này", "no policy in force decides that award here");
        }

        Ruling[] all = [.. dossier.Rulings.Where(ruling => ruling.Award == rule.Award.Id)];
        if (all.Where(ruling => !Rulings.Known.Contains(ruling.Outcome)).Select(ruling => ruling.Outcome).Order(StringComparer.Ordinal).FirstOrDefault() is { } word)
        {
            return new($"không rõ `{word}` là gì; có thể ghi {Words}", $"`{word}` is none of {Words}");
        }

        if (all.Where(ruling => ruling.Date > asOf).Select(ruling => ruling.Date).Min() is { } date)
        {
            return new($"ghi ngày {NodaTime.Text.LocalDatePattern.Iso.Format(date)}, sau ngày xét", $"it is dated {NodaTime.Text.LocalDatePattern.Iso.Format(date)}, after the decision date");
        }

        if (!Array.Exists(all, ruling => ruling.Outcome != Rulings.SuspensionLifted))
        {
            return null;
        }

        return !rule.IsLimited ? new("không có chỉ tiêu nên không có suất nào để quyết định", "no quota applies, so there is no place to settle")
            : (Standing)findings.Standing(rule.Index)[index] == Standing.NotConsidered
                ? new("ứng viên không đủ tiêu chuẩn hoặc không đủ phiếu", "the candidate does not meet the standards, or the vote failed")
                : null;
    }

    private static string Words => string.Join(", ", Rulings.Known.Select(word => $"`{word}`"));

    private static IEnumerable<Notice> TooMany(SelectionFindings selection) => selection.Caps
        .Where(cap => cap.Taken.Least > cap.Places.Most)
        .Select(cap => new Notice("EMU7722", new(
            $"`{selection.Rule.Award.Id}`: {cap.Taken.Least} suất đã được quyết định hoặc ghi nhận, nhiều hơn {cap.Places.Most} suất theo chỉ tiêu",
            $"`{selection.Rule.Award.Id}`: rulings and listed titles take {cap.Taken.Least} of the {cap.Places.Most} places of the quota")));
}
