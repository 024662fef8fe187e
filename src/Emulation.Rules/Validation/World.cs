using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Language;
using NodaTime;

namespace Emulation.Rules.Validation;

/// <summary>Policies that are in force together for somebody on some day, highest layer first.</summary>
internal sealed record World(ImmutableArray<ParsedPolicy> Policies)
{
    /// <summary>Every set of policies that can meet: those that bind everybody, alone and with those of each unit and branch.</summary>
    public static ImmutableArray<World> AllOf(PolicySet set)
    {
        ParsedPolicy[] general = [.. set.All.Where(parsed => parsed.Policy.BindsEverybody)];
        return [.. On(general, general).Concat(Groups(set).SelectMany(group => On([.. general, .. group], group)))];
    }

    // The set in force changes by addition only on the days on which a policy begins; after an end it is part of an earlier set.
    private static IEnumerable<World> On(ParsedPolicy[] policies, ParsedPolicy[] needed)
    {
        foreach (var day in policies.Select(parsed => parsed.Policy.InForce.From).Distinct().Order())
        {
            if (Array.Exists(needed, parsed => parsed.Policy.InForce.Contains(day)))
            {
                yield return new(InForce(policies, day));
            }
        }
    }

    private static ImmutableArray<ParsedPolicy> InForce(ParsedPolicy[] policies, LocalDate day) =>
    [
        .. policies.Where(parsed => parsed.Policy.InForce.Contains(day))
            .OrderBy(parsed => parsed.Policy.Layer)
            .ThenBy(parsed => parsed.Policy.InForce.From)
            .ThenBy(parsed => parsed.Policy.Id),
    ];

    /// <summary>
    /// The policies that name one unit or one branch, with those they stand under: whoever a regulation binds stands in the
    /// tree of the unit above. Units that the same policies bind are one group.
    /// </summary>
    private static IEnumerable<ParsedPolicy[]> Groups(PolicySet set)
    {
        var places = set.All.Index().ToDictionary(at => at.Item, at => at.Index);
        var byName = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (var parsed in set.All.Where(parsed => !parsed.Policy.BindsEverybody))
        {
            foreach (var name in Names(parsed))
            {
                if (!byName.TryGetValue(name, out var policies))
                {
                    byName[name] = policies = [];
                }

                policies.UnionWith(set.ChainOf(parsed).Where(above => !above.Policy.BindsEverybody).Select(above => places[above]));
            }
        }

        return byName.Values
            .DistinctBy(policies => string.Join(',', policies.Select(i => i.ToString(CultureInfo.InvariantCulture))), StringComparer.Ordinal)
            .Select(policies => policies.Select(i => set.All[i]).ToArray());
    }

    // A policy for some branches of a unit meets the others of that unit; one for a branch everywhere meets those of the branch.
    private static IEnumerable<string> Names(ParsedPolicy parsed) => parsed.Policy.Scope! is { Units.IsEmpty: false } scope
        ? scope.Units.Select(unit => $"unit {unit}")
        : parsed.Policy.Scope!.Branches.Select(branch => $"branch {branch}");
}
