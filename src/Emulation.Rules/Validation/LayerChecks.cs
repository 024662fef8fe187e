using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>Every policy stands under a higher layer, and says whom it binds where it does not bind everybody.</summary>
internal static class LayerChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) => set.Written.SelectMany(parsed => Find(set, parsed));

    private static IEnumerable<Diagnostic> Find(PolicySet set, ParsedPolicy parsed)
    {
        var policy = parsed.Policy;
        if (policy.Under is null && policy.Layer != Layer.Law && !policy.HoldsNumbersOnly)
        {
            yield return StandingDiagnostics.StandsUnderNothing(parsed.ValueSpanOf("layer"), policy);
        }

        if (policy.Under is { } under && set.Find(under) is { } above && above.Policy.Layer >= policy.Layer)
        {
            yield return StandingDiagnostics.NotUnderAHigherLayer(parsed.ValueSpanOf("under"), policy, above.Policy, above.ValueSpanOf("layer"));
        }

        if (policy.Scope is null && policy.Layer > Layer.Decree && !policy.HoldsNumbersOnly)
        {
            yield return StandingDiagnostics.NoScope(parsed.ValueSpanOf("layer"), policy);
        }
    }
}
