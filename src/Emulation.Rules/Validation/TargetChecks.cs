using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>The policies that a policy names are there.</summary>
internal static class TargetChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) => set.All.SelectMany(parsed => Find(set, parsed));

    private static IEnumerable<Diagnostic> Find(PolicySet set, ParsedPolicy parsed)
    {
        if (parsed.Policy.Under is { } under && set.Find(under) is null)
        {
            yield return StandingDiagnostics.NoSuchPolicyAbove(parsed.ValueSpanOf("under"), under, set.Ids);
        }

        foreach (var (i, replaced) in parsed.Policy.Replaces.Index())
        {
            if (set.Find(replaced) is null)
            {
                yield return StandingDiagnostics.ReplacedIsNotThere(parsed.ValueSpanOf(Item("replaces", i)), replaced, set.Ids);
            }
        }

        foreach (var (i, instrument) in parsed.Policy.KnownInstruments.Index())
        {
            if (set.Find(instrument.Target) is null)
            {
                yield return StandingDiagnostics.NoSuchTarget(
                    parsed.SpanOf(Item("known-instruments", i)), instrument.Document.Number, instrument.Target, set.Ids);
            }
        }
    }

    internal static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
