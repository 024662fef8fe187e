using Emulation.Domain.Awards;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>Bonuses have a base, rules by which they are worked out, and authorities that confer the award.</summary>
internal static class BonusChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) => set.All.SelectMany(parsed => Base(set, parsed).Concat(Rates(set, parsed)));

    // The base is set by a text of its own, which need not stand above.
    private static IEnumerable<Diagnostic> Base(PolicySet set, ParsedPolicy parsed)
    {
        if (parsed.Policy.Bonuses is not { } scheme)
        {
            yield break;
        }

        var amounts = set.All.Where(other => other.Policy.InForce.Overlaps(parsed.Policy.InForce))
            .SelectMany(other => other.Policy.Amounts)
            .Where(amount => amount.Unit == AmountUnit.Vnd)
            .Select(amount => amount.Name)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (!amounts.Contains(scheme.Base))
        {
            yield return BonusDiagnostics.NoBase(parsed.ValueSpanOf("bonuses.base"), scheme.Base, amounts);
        }
    }

    private static IEnumerable<Diagnostic> Rates(PolicySet set, ParsedPolicy parsed)
    {
        foreach (var provision in parsed.Policy.Awards.Where(provision => !provision.Bonus.IsEmpty))
        {
            var at = parsed.SpanOf($"awards.{provision.Award}.bonus");
            if (provision.Bonus.Any(rate => rate.Multiple is not null) && !HasScheme(set, parsed))
            {
                yield return BonusDiagnostics.NoScheme(at, provision.Award);
            }

            string[] known = [.. (set.DefinitionFor(parsed, provision.Award)?.ConferredBy ?? [])
                .Select(conferral => conferral.Authority).Distinct(StringComparer.Ordinal)];
            foreach (var authority in provision.Bonus.SelectMany(rate => rate.Authorities).Where(authority => known.Length > 0 && !known.Contains(authority)))
            {
                yield return BonusDiagnostics.ConfersNot(at, authority, provision.Award, known);
            }
        }
    }

    private static bool HasScheme(PolicySet set, ParsedPolicy parsed) => set.All.Any(other =>
        other.Policy.Bonuses is not null && (set.ChainOf(parsed).Contains(other) || set.ChainOf(other).Contains(parsed)));
}
