using System.Globalization;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;

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
}
