using System.Globalization;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Deadlines;

/// <summary>What whoever reads due dates should know.</summary>
public static class DeadlineNotices
{
    /// <summary>The years of which no holidays were given.</summary>
    public static IEnumerable<Notice> Of(IEnumerable<DueDate> due)
    {
        foreach (var year in due.SelectMany(each => each.YearsWithoutHolidays).Distinct().Order())
        {
            var number = year.ToString(CultureInfo.InvariantCulture);
            yield return new("EMU4301", new LocalizedText(
                $"không có lịch nghỉ lễ năm {number}: chỉ coi thứ Bảy và Chủ nhật là ngày nghỉ",
                $"no holiday calendar of {number} was given: only Saturdays and Sundays are taken for days off"));
        }
    }

    /// <summary>The texts that set deadlines in the period and ended, where none that took their place sets any: those days are not known.</summary>
    /// <param name="policies">All policies, in force or not.</param>
    /// <param name="period">The award period.</param>
    /// <param name="asOf">The day whose texts are in force.</param>
    public static IEnumerable<Notice> Lapsed(IReadOnlyCollection<Policy> policies, AwardPeriod period, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(period);
        foreach (var lapsed in policies.Where(policy => !policy.Deadlines.IsEmpty && policy.InForce.To > period.From && policy.InForce.To <= asOf))
        {
            if (policies.Any(next => (next.Replaces.Contains(lapsed.Id) && !next.Deadlines.IsEmpty) || (next.Id == lapsed.Id && next.InForce.From == lapsed.InForce.To)))
            {
                continue;
            }

            var (last, count) = (LocalDatePattern.Iso.Format(lapsed.InForce.To!.Value.PlusDays(-1)), lapsed.Deadlines.Length.ToString(CultureInfo.InvariantCulture));
            yield return new("EMU4302", new LocalizedText(
                $"`{lapsed.Id}` quy định {count} thời hạn đến hết ngày {last}; thời hạn theo văn bản thay thế chưa được mã hóa: xem với --as-of {last}",
                $"`{lapsed.Id}` set {count} deadlines until {last}; those of what took its place are not encoded: see them with --as-of {last}"))
            {
                Policy = lapsed.Id,
            };
        }
    }
}
