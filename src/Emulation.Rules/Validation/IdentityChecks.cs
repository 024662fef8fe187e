using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>No two policies have one id.</summary>
internal static class IdentityChecks
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<ParsedPolicy> given)
    {
        var first = new Dictionary<PolicyId, ParsedPolicy>();
        foreach (var parsed in given)
        {
            if (!first.TryAdd(parsed.Policy.Id, parsed))
            {
                yield return StandingDiagnostics.IdTwice(
                    parsed.ValueSpanOf("policy"), parsed.Policy.Id, first[parsed.Policy.Id].ValueSpanOf("policy"));
            }
        }
    }
}
