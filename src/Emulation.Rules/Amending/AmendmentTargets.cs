using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Amending;

/// <summary>An amending policy amends a policy that is there, that amends nothing itself, and that is of its own layer.</summary>
internal static class AmendmentTargets
{
    public static IEnumerable<Diagnostic> Find(ImmutableArray<ParsedPolicy> written, ImmutableArray<ParsedPolicy> amending)
    {
        var texts = written.ToDictionary(parsed => parsed.Policy.Id);
        var amendments = amending.ToDictionary(parsed => parsed.Policy.Id);
        foreach (var parsed in amending)
        {
            var target = parsed.Policy.Amends!.Value;
            var at = parsed.ValueSpanOf("amends");
            if (amendments.TryGetValue(target, out var other))
            {
                yield return AmendingDiagnostics.AmendsAnAmendment(at, target, other.Policy.Amends!.Value, other.ValueSpanOf("amends"));
            }
            else if (!texts.TryGetValue(target, out var text))
            {
                yield return AmendingDiagnostics.NoSuchPolicy(at, target, texts.Keys.Order().Select(id => id.Value));
            }
            else if (text.Policy.Layer != parsed.Policy.Layer)
            {
                yield return AmendingDiagnostics.OtherLayer(
                    parsed.ValueSpanOf("layer"), parsed.Policy, text.Policy, text.ValueSpanOf("layer"));
            }
        }
    }
}
