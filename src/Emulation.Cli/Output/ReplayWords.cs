using Emulation.Domain.Wording;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Output;

/// <summary>Says how a replay ended.</summary>
internal static class ReplayWords
{
    public static LocalizedText Summary(ReplayResult found)
    {
        var units = $"{found.Units} {(found.Units == 1 ? "unit" : "units")}";
        return (found.IsSame, found.Differences.Length) switch
        {
            (true, _) => new($"Giống bản ghi: {found.Units} đơn vị.", $"The same as the record: {units}."),
            (_, 0) => new("Không xét lại được.", "Nothing could be decided again."),
            (_, var count) => new(
                $"Khác bản ghi ở {count} điểm: {found.Units} đơn vị.",
                $"Differs from the record in {count} {(count == 1 ? "point" : "points")}: {units}."),
        };
    }
}
