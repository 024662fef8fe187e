using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Validation;

/// <summary>What a lower layer restates asks for at least as much as what stands above, save where the higher one leaves it to the lower.</summary>
internal static class TighteningChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set, ImmutableArray<World> worlds) => worlds.SelectMany(world =>
        from lower in world.Policies
        from higher in world.Policies
        where higher.Policy.Layer < lower.Policy.Layer
        from diagnostic in Restated(set, world, lower, higher).Concat(ParameterTightening.Find(world, lower, higher))
        select diagnostic);

    /// <summary>What is dropped is there.</summary>
    public static IEnumerable<Diagnostic> FindDrops(PolicySet set) =>
        from parsed in set.All
        from provision in parsed.Policy.Awards
        from drop in provision.Drops
        where !set.ChainOf(parsed).SelectMany(CriterionPlace.In).Any(place => place.Award == provision.Award && place.Criterion.Id == drop)
        let path = $"awards.{provision.Award}.criteria.{drop}"
        select TighteningDiagnostics.DropsNothing(
            parsed.SpanOf(parsed.Has(path) ? path : $"awards.{provision.Award}.alternatives.{drop}"), parsed.Policy.Id, provision.Award, drop);

    private static IEnumerable<Diagnostic> Restated(PolicySet set, World world, ParsedPolicy lower, ParsedPolicy higher)
    {
        var above = higher.Policy.Awards.ToLookup(provision => provision.Award);
        return from provision in lower.Policy.Awards
               from other in above[provision.Award]
               from diagnostic in new ProvisionTightening(set, world, lower, provision, higher, other).Find()
               select diagnostic;
    }

    /// <summary>What several days come to: what is looser on one day loosens, what cannot be told on one is not known.</summary>
    internal static Strictness Worst(IEnumerable<Strictness> days)
    {
        var all = days.ToHashSet();
        return all.Contains(Strictness.Looser) ? Strictness.Looser
            : all.Contains(Strictness.CannotTell) ? Strictness.CannotTell
            : all.Contains(Strictness.Stricter) ? Strictness.Stricter
            : Strictness.Equal;
    }

    /// <summary>Whether the higher policy leaves what stands at the path to the lower one's layer.</summary>
    internal static bool Leaves(ParsedPolicy higher, ParsedPolicy lower, string path) => higher.Policy.LeavesTo(lower.Policy.Layer, path);
}
