using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Policies;
using Emulation.Domain.Units;
using Emulation.Rules.Language;
using NodaTime;

namespace Emulation.Rules.Validation;

/// <summary>Policies that are in force together for somebody on some day, highest layer first.</summary>
internal sealed record World(ImmutableArray<ParsedPolicy> Policies)
{
    /// <summary>Every set of policies that can meet: those that bind everybody, alone and with those of each unit.</summary>
    public static ImmutableArray<World> AllOf(PolicySet set)
    {
        ParsedPolicy[] general = [.. set.All.Where(parsed => parsed.Policy.Scope is null)];
        return [.. On(general, general).Concat(UnitGroups(set).SelectMany(group => On([.. general, .. group], group)))];
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

    /// <summary>The scoped policies of each unit; units that the same policies bind are one group.</summary>
    private static IEnumerable<ParsedPolicy[]> UnitGroups(PolicySet set)
    {
        var byUnit = new Dictionary<UnitId, List<int>>();
        for (var i = 0; i < set.All.Length; i++)
        {
            foreach (var unit in set.All[i].Policy.Scope?.Units ?? [])
            {
                if (!byUnit.TryGetValue(unit, out var policies))
                {
                    byUnit[unit] = policies = [];
                }

                policies.Add(i);
            }
        }

        return byUnit.Values
            .DistinctBy(policies => string.Join(',', policies.Select(i => i.ToString(CultureInfo.InvariantCulture))), StringComparer.Ordinal)
            .Select(policies => policies.Select(i => set.All[i]).ToArray());
    }
}
