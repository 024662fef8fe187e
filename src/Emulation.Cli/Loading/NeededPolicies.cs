using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Cli.Loading;

/// <summary>Finds the built-in policies that others need, where the rest is left out.</summary>
internal static class NeededPolicies
{
    /// <summary>
    /// Those that are named; what they and the given ones stand under, amend or replace, and so on upwards; the amendments of all these;
    /// and texts that hold numbers alone, which bonuses may be a multiple of. A given policy stands for the built-in one of its id.
    /// </summary>
    /// <param name="builtIn">The built-in policies.</param>
    /// <param name="given">The policies of the files.</param>
    /// <param name="named">The ids of built-in policies that are named.</param>
    public static IEnumerable<ParsedPolicy> Of(IReadOnlyList<ParsedPolicy> builtIn, IReadOnlyList<ParsedPolicy> given, IReadOnlyCollection<PolicyId> named)
    {
        var own = given.Select(policy => policy.Policy.Id).ToHashSet();
        var open = builtIn.Select(policy => policy.Policy).Where(policy => named.Contains(policy.Id) || !own.Contains(policy.Id)).ToList();
        var wanted = given.SelectMany(policy => Needs(policy.Policy)).Concat(named).ToHashSet();
        var needed = new HashSet<PolicyId>();
        while (open.Find(policy => wanted.Contains(policy.Id) || policy.HoldsNumbersOnly || (policy.Amends is { } text && needed.Contains(text))) is { } found)
        {
            needed.Add(found.Id);
            wanted.UnionWith(Needs(found));
            open.RemoveAll(policy => policy.Id == found.Id);
        }

        return builtIn.Where(policy => needed.Contains(policy.Policy.Id));
    }

    private static IEnumerable<PolicyId> Needs(Policy policy) =>
        new[] { policy.Under, policy.Amends }.OfType<PolicyId>().Concat(policy.Replaces);
}
