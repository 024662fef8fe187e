using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Deciding;

/// <summary>What should be known about records that cannot be taken at face value.</summary>
internal static class DossierNotices
{
    public static IEnumerable<Notice> For(UnitDossiers unit, LocalDate asOf) =>
        unit.Individuals.Cast<Candidate>().Concat(unit.Collectives).Concat(unit.Households).Concat(unit.Entries)
            .OrderBy(candidate => candidate.Kind).ThenBy(candidate => candidate.Id)
            .SelectMany(candidate => For(candidate, asOf));

    private static IEnumerable<Notice> For(Candidate candidate, LocalDate asOf)
    {
        var (id, dossier) = (candidate.Id.Value, candidate.Dossier);
        foreach (var period in dossier.Ratings.Contradictions)
        {
            yield return new("EMU4201", new(
                $"các xếp loại năm {period} mâu thuẫn nhau; coi là chưa biết",
                $"the ratings of {period} contradict each other; taken as not known"), id);
        }

        foreach (var titles in dossier.Titles.Counted.GroupBy(record => (record.Award, record.Period)).Where(same => same.Count() > 1).OrderBy(same => same.Key.Award).ThenBy(same => same.Key.Period.Year).ThenBy(same => same.Key.Period.Cycle))
        {
            yield return new("EMU4202", new(
                $"`{titles.Key.Award}` năm {titles.Key.Period} được ghi {titles.Count()} lần; tính là một",
                $"`{titles.Key.Award}` of {titles.Key.Period} is listed {titles.Count()} times; it counts once"), id);
        }

        foreach (var (record, what) in Fallen(dossier).OrderBy(fallen => fallen.What, StringComparer.Ordinal))
        {
            yield return new("EMU4203", new(
                $"không tính {what}: đã bị thu hồi hoặc thay thế",
                $"{what} does not count: it was revoked or replaced"), id);
        }

        foreach (var record in dossier.Titles.Counted.Where(record => record.Decided > asOf).OrderBy(record => record.Award).ThenBy(record => record.Period.Year).ThenBy(record => record.Period.Cycle))
        {
            yield return new("EMU4204", new(
                $"`{record.Award}` năm {record.Period} được quyết định sau ngày xét; chưa tính",
                $"`{record.Award}` of {record.Period} was decided after the decision date; it does not count yet"), id);
        }

        foreach (var vote in dossier.Votes.Where(vote => vote.Held > asOf).OrderBy(vote => vote.Award).ThenBy(vote => vote.Held))
        {
            yield return new("EMU4205", new(
                $"phiếu cho `{vote.Award}` ghi ngày {LocalDatePattern.Iso.Format(vote.Held!.Value)}, sau ngày xét; vẫn được tính",
                $"the vote on `{vote.Award}` is dated {LocalDatePattern.Iso.Format(vote.Held!.Value)}, after the decision date; it is counted all the same"), id);
        }

        foreach (var votes in dossier.Votes.GroupBy(vote => (vote.Award, vote.Period, vote.Council)).Where(same => same.Select(vote => (vote.For, vote.Members)).Distinct().Count() > 1).OrderBy(same => same.Key.Award))
        {
            yield return new("EMU4207", new(
                $"các phiếu cho `{votes.Key.Award}` mâu thuẫn nhau; nếu kết quả khác nhau thì coi là chưa bỏ phiếu",
                $"the votes on `{votes.Key.Award}` contradict each other; where they come out differently, they count as not held"), id);
        }
    }

    private static IEnumerable<(DossierRecord Record, string What)> Fallen(Dossier dossier) =>
        Fallen(dossier.Titles, record => $"`{record.Award}` {record.Period}")
            .Concat(Fallen(dossier.Commendations, record => $"`{record.Award}` {LocalDatePattern.Iso.Format(record.Decided)}"))
            .Concat(Fallen(dossier.Initiatives, record => $"initiative `{record.Id}`"))
            .Concat(Fallen(dossier.Disciplines, record => $"discipline `{record.Id}`"))
            .Concat(Fallen(dossier.Achievements, record => $"achievement `{record.Id}`"))
            .Concat(Fallen(dossier.Movements, record => $"movement `{record.Movement}`"));

    private static IEnumerable<(DossierRecord, string)> Fallen<T>(Records<T>? records, Func<T, string> name)
        where T : DossierRecord => (records?.All ?? [])
            .Where(record => !records!.Counted.Contains(record))
            .Select(record => ((DossierRecord)record, name(record)));
}
