using Emulation.Domain.Decisions;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Evaluation;

namespace Emulation.Rules.Deciding;

/// <summary>What whoever reads results under a quota over several units should know: over which units it counted.</summary>
internal static class SpanningNotices
{
    public static IEnumerable<Notice> For(UnitFindings findings) =>
        from selection in findings.Selections
        where Competes(findings[selection.Rule.Kind].Standing(selection.Rule.Index))
        from cap in selection.Caps
        where cap.Quota.IsSpanning && !cap.Units.IsEmpty
        let level = EnumWords<QuotaLevel>.Of(cap.Quota.Within)
        let node = cap.Node is { } name ? $" `{name}`" : ""
        select new Notice("EMU7723", new(
            $"`{selection.Rule.Award.Id}`: chỉ tiêu ({level}{node}) tính trên {cap.Units.Length} đơn vị được xét cùng; đơn vị không có trong lần xét này không được tính",
            $"`{selection.Rule.Award.Id}`: the quota ({level}{node}) counts over what was evaluated together, {cap.Units.Length} {(cap.Units.Length == 1 ? "unit" : "units")}; a unit that is not among it is not counted"),
            findings.Unit.Unit.Id.Value);

    private static bool Competes(ReadOnlySpan<byte> standings)
    {
        foreach (var standing in standings)
        {
            if ((Standing)standing is Standing.Selected or Standing.Conditional or Standing.Tied or Standing.NotSelected)
            {
                return true;
            }
        }

        return false;
    }
}
