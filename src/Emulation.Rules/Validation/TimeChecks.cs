using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>A policy ends where the one that replaces it begins.</summary>
internal static class TimeChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        from parsed in set.All
        from replaced in parsed.Policy.Replaces
        let other = set.Find(replaced)
        where other is not null && other.Policy.InForce.Overlaps(parsed.Policy.InForce)
        select StandingDiagnostics.OverlapsWhatItReplaces(parsed.SpanOf("in-force"), parsed.Policy, other.Policy, other.SpanOf("in-force"));

    /// <summary>Whether one of two policies replaces the other.</summary>
    internal static bool Replace(ParsedPolicy a, ParsedPolicy b) =>
        a.Policy.Replaces.Contains(b.Policy.Id) || b.Policy.Replaces.Contains(a.Policy.Id);
}
