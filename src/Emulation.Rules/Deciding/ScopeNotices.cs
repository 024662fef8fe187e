using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Units;

namespace Emulation.Rules.Deciding;

/// <summary>Says which policies would bind a unit if its branch were the right one, so that nobody takes their silence for consent.</summary>
internal static class ScopeNotices
{
    public static IEnumerable<Notice> For(ImmutableArray<Policy> undecided, UnitId unit) => undecided.Select(policy =>
    {
        var branches = string.Join(", ", policy.Scope!.Branches.Select(branch => $"`{branch}`"));
        return new Notice("EMU4107", new(
            $"`{policy.Id}` chỉ áp dụng cho ngành {branches}, mà đơn vị không ghi ngành (`branch`): văn bản này không được áp dụng",
            $"`{policy.Id}` binds the branch {branches}, and the unit states no `branch`: it is not applied"), unit.Value);
    });
}
