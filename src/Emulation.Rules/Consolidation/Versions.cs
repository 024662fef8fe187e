using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Consolidation;

/// <summary>Tells the versions of an amended policy apart: they have one id, follow each other without a gap, and one at most is in force.</summary>
internal static class Versions
{
    /// <summary>The version in force on a day, or null.</summary>
    public static Policy? On(IEnumerable<Policy> versions, LocalDate day) => versions.FirstOrDefault(policy => policy.InForce.Contains(day));

    /// <summary>All days of a policy, whatever was changed in between.</summary>
    /// <param name="versions">Its versions; at least one.</param>
    public static EffectivePeriod Whole(IEnumerable<Policy> versions)
    {
        Policy[] inOrder = [.. versions.OrderBy(policy => policy.InForce.From)];
        return new(inOrder[0].InForce.From, inOrder[^1].InForce.To);
    }

    /// <summary>Of every policy the version in force on a day, or else its last one.</summary>
    public static IEnumerable<Policy> Speaking(ImmutableArray<Policy> policies, LocalDate day) =>
        policies.GroupBy(policy => policy.Id)
            .Select(versions => On(versions, day) ?? versions.MaxBy(policy => policy.InForce.From)!);

    /// <summary>The last version of every policy that has ended.</summary>
    /// <remarks>A procedure that lapsed may be followed by an instrument that is known but not encoded; its notice must not lapse with it.</remarks>
    public static IEnumerable<Policy> Lapsed(ImmutableArray<Policy> policies, LocalDate asOf) =>
        Speaking(policies, asOf).Where(policy => policy.InForce.To <= asOf);
}
