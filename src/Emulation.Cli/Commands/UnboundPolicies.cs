using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Rules.Deciding;

namespace Emulation.Cli.Commands;

/// <summary>Finds the policies that bind none of the units decided, so that nobody takes their silence for consent.</summary>
/// <param name="policies">The policies in force.</param>
/// <param name="named">Those that the caller named; that a built-in one is about others is no news.</param>
internal sealed class UnboundPolicies(ImmutableArray<Policy> policies, IReadOnlyCollection<PolicyId> named)
{
    private readonly List<Policy> _unbound = [.. policies.Where(policy => !policy.BindsEverybody)];

    public IEnumerable<Notice> Notices => _unbound.Where(policy => named.Contains(policy.Id)).Select(policy => Notice(
        policy.Id, string.Join(", ", policy.Scope!.Units.Select(unit => unit.Value).Concat(policy.Scope.Branches).Select(name => $"`{name}`"))));

    /// <summary>Whether a notice is about a policy that has bound no unit so far.</summary>
    public bool Concerns(Notice notice) => notice.Policy is { } about && _unbound.Exists(policy => policy.Id == about);

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
        $"`{policy}` binds {units}, which is none of the units decided: it decides nothing here"))
    {
        Policy = policy,
    };
}
