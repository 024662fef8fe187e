using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>Policies of one layer that are in force together do not say one thing twice; what a lower layer restates is compared instead.</summary>
internal static class OverlapChecks
{
    public static IEnumerable<Diagnostic> Find(ImmutableArray<World> worlds) => worlds.SelectMany(Find);

    private static IEnumerable<Diagnostic> Find(World world)
    {
        // Laws come first, by their first day; what two laws both say is one mistake, not many.
        if (world.Policies is [_, { Policy.Layer: Layer.Law }, ..] && world.Policies[0].Policy.Layer == Layer.Law)
        {
            var (earlier, later) = (world.Policies[0], world.Policies[1]);
            return TimeChecks.Replace(earlier, later)
                ? []
                : [StandingDiagnostics.TwoLaws(later.SpanOf("in-force"), later.Policy, earlier.Policy, earlier.SpanOf("in-force"))];
        }

        return Twice(world, Creations, RuleDiagnostics.CreatedTwice, acrossLayers: true)
            .Concat(Swapped(world))
            .Concat(Twice(world, Criteria, RuleDiagnostics.CriterionTwice))
            .Concat(Twice(world, Settings, RuleDiagnostics.SetTwice))
            .Concat(Twice(world, Parameters, RuleDiagnostics.ParameterTwice));
    }

    private static IEnumerable<Diagnostic> Twice(
        World world, Func<ParsedPolicy, IEnumerable<string>> paths, Func<SourceSpan, string, PolicyId, SourceSpan, Diagnostic> report,
        bool acrossLayers = false)
    {
        var first = new Dictionary<(string, Layer?), ParsedPolicy>();
        foreach (var parsed in world.Policies)
        {
            foreach (var path in paths(parsed))
            {
                var key = (KeyOf(path), acrossLayers ? default(Layer?) : parsed.Policy.Layer);
                if (first.TryAdd(key, parsed))
                {
                    continue;
                }

                var other = first[key];
                if (other != parsed && !TimeChecks.Replace(other, parsed))
                {
                    yield return report(parsed.SpanOf(path), path, other.Policy.Id, Place(other, path));
                }
            }
        }
    }

    // What one layer calls a criterion another cannot call an alternative: they share their ids.
    private static IEnumerable<Diagnostic> Swapped(World world)
    {
        var first = new Dictionary<string, (ParsedPolicy By, string Path)>(StringComparer.Ordinal);
        foreach (var parsed in world.Policies)
        {
            foreach (var path in Criteria(parsed))
            {
                if (!first.TryAdd(KeyOf(path), (parsed, path)) && first[KeyOf(path)] is var (by, other)
                    && other != path && by.Policy.Layer != parsed.Policy.Layer)
                {
                    yield return RuleDiagnostics.CriterionTwice(parsed.SpanOf(path), path, by.Policy.Id, by.SpanOf(other));
                }
            }
        }
    }

    private static string KeyOf(string path) => path.Replace(".alternatives.", ".criteria.", StringComparison.Ordinal);

    private static SourceSpan Place(ParsedPolicy other, string path)
    {
        var swapped = path.Contains(".alternatives.", StringComparison.Ordinal)
            ? path.Replace(".alternatives.", ".criteria.", StringComparison.Ordinal)
            : path.Replace(".criteria.", ".alternatives.", StringComparison.Ordinal);
        return Criteria(other).Contains(swapped) ? other.SpanOf(swapped) : other.SpanOf(path);
    }

    private static IEnumerable<string> Creations(ParsedPolicy parsed) =>
        parsed.Policy.Awards.Where(provision => provision.Definition is not null).Select(provision => $"awards.{provision.Award}");

    private static IEnumerable<string> Criteria(ParsedPolicy parsed) =>
        parsed.Policy.Awards.SelectMany(provision =>
            provision.Criteria.Select(criterion => $"awards.{provision.Award}.criteria.{criterion.Id}")
                .Concat(provision.Alternatives.Select(criterion => $"awards.{provision.Award}.alternatives.{criterion.Id}")));

    private static IEnumerable<string> Parameters(ParsedPolicy parsed) =>
        parsed.Policy.Parameters.Select(parameter => parameter.Name)
            .Concat(parsed.Policy.Amounts.Select(amount => amount.Name))
            .Select(name => $"parameters.{name}");

    private static IEnumerable<string> Settings(ParsedPolicy parsed)
    {
        if (parsed.Policy.Suspension is not null)
        {
            yield return "suspends";
        }

        if (parsed.Policy.Bonuses is not null)
        {
            yield return "bonuses";
        }

        if (!parsed.Policy.Preferences.IsEmpty)
        {
            yield return "prefers";
        }

        foreach (var provision in parsed.Policy.Awards)
        {
            if (!provision.Bonus.IsEmpty)
            {
                yield return $"awards.{provision.Award}.bonus";
            }

            if (provision.Vote is not null)
            {
                yield return $"awards.{provision.Award}.vote";
            }

            if (!provision.Quotas.IsEmpty)
            {
                yield return $"awards.{provision.Award}.quota";
            }

            if (!provision.RankBy.IsEmpty)
            {
                yield return $"awards.{provision.Award}.rank-by";
            }
        }
    }
}
