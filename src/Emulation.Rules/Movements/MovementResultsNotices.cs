using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Language.Reading;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Movements;

/// <summary>What whoever evaluates should know about results of a movement that change nothing.</summary>
internal static class MovementResultsNotices
{
    private const int MostNamed = 10;

    /// <summary>Results of candidates that a unit does not list: of a model that stands for itself there is no dossier at all.</summary>
    public static Notice NoSuchCandidates(string file, MovementId movement, UnitId unit, IReadOnlyList<MovementResultEntry> results)
    {
        var (count, named) = (Text(results.Count), Names(results.Select(result => $"{Words<CandidateKind>.Of(result.Kind)} `{result.Candidate}`")));
        return new("EMU7713", new(
            $"{file}: bỏ qua {count} kết quả của `{movement}`: hồ sơ của đơn vị không có {named}",
            $"{file}: {count} {(results.Count == 1 ? "result" : "results")} of `{movement}` passed over: the dossiers of the unit have no {named}"), unit.Value);
    }

    /// <summary>Results of units whose dossiers are not among those that are evaluated: a city's file serves each of its schools.</summary>
    public static Notice NoSuchUnits(string file, MovementId movement, int results, IReadOnlyList<UnitId> units)
    {
        var (count, named) = (Text(results), Names(units.Select(unit => $"`{unit}`")));
        return new("EMU7714", new(
            $"{file}: bỏ qua {count} kết quả của `{movement}`: không có hồ sơ của {Text(units.Count)} đơn vị: {named}",
            $"{file}: {count} {(results == 1 ? "result" : "results")} of `{movement}` passed over: there are no dossiers of {Text(units.Count)} {(units.Count == 1 ? "unit" : "units")}: {named}"));
    }

    /// <summary>A review that was held only after the decision.</summary>
    public static Notice ReviewedLater(string file, MovementId movement, LocalDate reviewed, LocalDate asOf)
    {
        var (day, date) = (LocalDatePattern.Iso.Format(reviewed), LocalDatePattern.Iso.Format(asOf));
        return new("EMU7717", new(
            $"{file}: kết quả của `{movement}` không được tính: tổng kết ngày {day}, sau ngày xét {date}",
            $"{file}: the results of `{movement}` do not count: they were reviewed on {day}, after the decision date {date}"));
    }

    /// <summary>A movement that no criterion names, where one of nearly the same name is asked for.</summary>
    public static Notice NotAskedFor(string file, MovementId movement, string asked) => new("EMU7718", new(
        $"{file}: không tiêu chuẩn nào nêu `{movement}`; có phải là `{asked}`?",
        $"{file}: no criterion names `{movement}`; is `{asked}` meant?"));

    private static string Names(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return string.Join(", ", all.Take(MostNamed)) + (all.Length > MostNamed ? ", …" : "");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
