using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Recording;

/// <summary>Compares two records: one that was kept, and one of the same made anew.</summary>
public static class RecordComparer
{
    /// <summary>Everything in which they differ, in a fixed order: dates and options, policies, results of movements, then unit by unit.</summary>
    /// <remarks>The version of the engine is no difference: the same may be decided by another one.</remarks>
    /// <param name="was">The record that was kept.</param>
    /// <param name="now">The record that was made anew.</param>
    public static ImmutableArray<ReplayDifference> Compare(DecisionRecord was, DecisionRecord now)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        ReplayDifference[] whole = [.. Options(was, now), .. Policies(was.Policies, now.Policies), .. MovementResults(was, now)];
        if (whole.Length == 0 && was.RuleSetHash != now.RuleSetHash && was.EngineVersion == now.EngineVersion)
        {
            whole = [new(ReplayDifferenceKind.RuleSetChanged) { Was = was.RuleSetHash, Is = now.RuleSetHash }];
        }

        return [.. whole, .. Units(was, now)];
    }

    /// <summary>The policies of a record that are not among those that an engine knows at all.</summary>
    internal static ImmutableArray<ReplayDifference> Unknown(DecisionRecord was, IEnumerable<PolicyId> known)
    {
        var ids = known.ToHashSet();
        return
        [
            .. from policy in was.Policies
               where !ids.Contains(policy.Id)
               select new ReplayDifference(ReplayDifferenceKind.PolicyMissing) { Policy = policy.Id, Was = policy.Hash },
        ];
    }

    private static IEnumerable<ReplayDifference> Options(DecisionRecord was, DecisionRecord now) =>
        from pair in Named(was).Zip(Named(now))
        where pair.First.Value != pair.Second.Value
        select new ReplayDifference(ReplayDifferenceKind.OptionChanged) { Field = pair.First.Name, Was = pair.First.Value, Is = pair.Second.Value };

    private static IEnumerable<(string Name, string? Value)> Named(DecisionRecord record) =>
    [
        ("asOf", Iso(record.AsOf)),
        ("received", record.Received is { } received ? Iso(received) : null),
        ("allowDrafts", record.Options.AllowDrafts ? "true" : "false"),
        ("allowUnverified", record.Options.AllowUnverified ? "true" : "false"),
        ("policies", record.Options.Policies is { } policies ? string.Join(' ', policies.Select(policy => policy.Value).Order(StringComparer.Ordinal)) : null),
        ("roundBonuses", record.Options.RoundBonuses ? "true" : "false"),
        ("seed", record.Options.Seed),
    ];

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static IEnumerable<ReplayDifference> Policies(ImmutableArray<RecordedPolicy> was, ImmutableArray<RecordedPolicy> now)
    {
        foreach (var policy in was)
        {
            if (now.FirstOrDefault(other => other.Id == policy.Id) is not { } other)
            {
                yield return new(ReplayDifferenceKind.PolicyMissing) { Policy = policy.Id, Was = policy.Hash };
            }
            else
            {
                foreach (var (field, before, after) in Fields(policy).Zip(Fields(other), (a, b) => (a.Name, a.Value, b.Value)).Where(each => each.Item2 != each.Item3))
                {
                    yield return new(ReplayDifferenceKind.PolicyChanged) { Policy = policy.Id, Field = field, Was = before, Is = after };
                }
            }
        }

        foreach (var policy in now.Where(policy => was.All(other => other.Id != policy.Id)))
        {
            yield return new(ReplayDifferenceKind.PolicyAdded) { Policy = policy.Id, Is = policy.Hash };
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(RecordedPolicy policy) =>
    [
        ("hash", policy.Hash), ("layer", EnumWords<Layer>.Of(policy.Layer)), ("status", EnumWords<VerificationStatus>.Of(policy.Status)),
    ];

    private static IEnumerable<ReplayDifference> MovementResults(DecisionRecord was, DecisionRecord now) =>
        was.MovementResults.Except(now.MovementResults)
            .Select(results => new ReplayDifference(ReplayDifferenceKind.MovementResultsMissing) { Movement = results.Movement, Was = results.Hash })
            .Concat(now.MovementResults.Except(was.MovementResults)
                .Select(results => new ReplayDifference(ReplayDifferenceKind.MovementResultsAdded) { Movement = results.Movement, Is = results.Hash }));

    private static IEnumerable<ReplayDifference> Units(DecisionRecord was, DecisionRecord now)
    {
        var left = now.Units.ToLookup(unit => (unit.Unit, unit.Period));
        foreach (var group in was.Units.GroupBy(unit => (unit.Unit, unit.Period)))
        {
            foreach (var (before, after) in Pairs([.. group], [.. left[group.Key]]))
            {
                foreach (var difference in UnitComparer.Compare(before, after))
                {
                    yield return difference;
                }
            }
        }

        var known = was.Units.Select(unit => (unit.Unit, unit.Period)).ToHashSet();
        foreach (var unit in now.Units.Where(unit => !known.Contains((unit.Unit, unit.Period))))
        {
            yield return UnitComparer.Added(unit);
        }
    }

    // A unit and period may stand in several files: those with the same facts belong together, the others as they come.
    private static IEnumerable<(RecordedUnit? Was, RecordedUnit? Now)> Pairs(List<RecordedUnit> was, List<RecordedUnit> now)
    {
        foreach (var unit in was.ToArray())
        {
            if (now.Find(other => other.Input == unit.Input) is { } same)
            {
                was.Remove(unit);
                now.Remove(same);
                yield return (unit, same);
            }
        }

        for (var n = 0; n < Math.Max(was.Count, now.Count); n++)
        {
            yield return (was.ElementAtOrDefault(n), now.ElementAtOrDefault(n));
        }
    }
}
