using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Rules.Deciding;

namespace Emulation.Cli.Commands;

/// <summary>Finds the policies that bind none of the units decided, so that nobody takes their silence for consent.</summary>
/// <param name="policies">The policies in force.</param>
internal sealed class UnboundPolicies(ImmutableArray<Policy> policies)
{
    private readonly List<Policy> _unbound = [.. policies.Where(policy => !policy.BindsEverybody)];

    public IEnumerable<Notice> Notices => _unbound.Select(policy => Notice(
        policy.Id, string.Join(", ", policy.Scope!.Units.Select(unit => unit.Value).Concat(policy.Scope.Branches).Select(name => $"`{name}`"))));

    /// <summary>Takes a unit that was decided.</summary>
    public void Add(UnitDecisions unit)
    {
        if (_unbound.Count > 0)
        {
            var binding = unit.Policies.Select(policy => policy.Id).ToHashSet();
            _unbound.RemoveAll(policy => binding.Contains(policy.Id));
        }
    }

    private static Notice Notice(PolicyId policy, string units) => new("EMU4106", new(
        $"`{policy}` chỉ áp dụng cho {units}, không thuộc các đơn vị được xét: văn bản này không quyết định gì ở đây",
        $"`{policy}` binds {units}, which is none of the units decided: it decides nothing here"));
}
