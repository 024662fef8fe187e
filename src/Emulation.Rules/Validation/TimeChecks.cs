using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using NodaTime;

namespace Emulation.Rules.Validation;

/// <summary>A policy ends where the one that replaces it begins: neither do both hold, nor is there a day without a text.</summary>
internal static class TimeChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) => set.Written.SelectMany(parsed => Overlaps(set, parsed).Concat(Gaps(set, parsed)));

    private static IEnumerable<Diagnostic> Overlaps(PolicySet set, ParsedPolicy parsed) =>
        from replaced in parsed.Policy.Replaces
        let other = set.Find(replaced)
        where other is not null && other.Policy.InForce.Overlaps(parsed.Policy.InForce)
        select StandingDiagnostics.OverlapsWhatItReplaces(parsed.SpanOf("in-force"), parsed.Policy, other.Policy, other.SpanOf("in-force"));

    // Of several replaced policies the last one counts; the others may have been replaced by it.
    private static IEnumerable<Diagnostic> Gaps(PolicySet set, ParsedPolicy parsed)
    {
        var last = parsed.Policy.Replaces.Select(set.Find).OfType<ParsedPolicy>()
            .OrderByDescending(other => other.Policy.InForce.To ?? LocalDate.MaxIsoValue).FirstOrDefault();
        if (last?.Policy.InForce.To < parsed.Policy.InForce.From)
        {
            yield return parsed.Policy.Layer == Layer.Law
                ? StandingDiagnostics.GapBetweenLaws(parsed.SpanOf("in-force"), parsed.Policy, last.Policy, last.SpanOf("in-force"))
                : StandingDiagnostics.Gap(parsed.SpanOf("in-force"), parsed.Policy, last.Policy, last.SpanOf("in-force"));
        }
    }

    /// <summary>Whether one of two policies replaces the other.</summary>
    internal static bool Replace(ParsedPolicy a, ParsedPolicy b) =>
        a.Policy.Replaces.Contains(b.Policy.Id) || b.Policy.Replaces.Contains(a.Policy.Id);
}
