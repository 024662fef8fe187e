using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>What a policy leaves to others is there, and the others stand below it.</summary>
internal static class DelegationChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        from parsed in set.All
        from left in parsed.Policy.Delegates.Index()
        from diagnostic in Find(parsed, TargetChecks.Item("delegates", left.Index), left.Item)
        select diagnostic;

    private static IEnumerable<Diagnostic> Find(ParsedPolicy parsed, string place, Delegation delegation)
    {
        if (!parsed.Has(delegation.Path))
        {
            yield return StandingDiagnostics.DelegatesNothing(parsed.ValueSpanOf($"{place}.path"), parsed.Policy.Id, delegation.Path);
        }

        foreach (var layer in delegation.To.Where(layer => layer <= parsed.Policy.Layer))
        {
            yield return StandingDiagnostics.DelegatesUpwards(parsed.SpanOf($"{place}.to"), parsed.Policy, layer);
        }
    }
}
