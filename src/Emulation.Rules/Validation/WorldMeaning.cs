using Emulation.Domain.Awards;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Tightening;
using NodaTime;

namespace Emulation.Rules.Validation;

/// <summary>What the names in conditions stand for to a lower policy and to those above it.</summary>
internal static class WorldMeaning
{
    /// <summary>The days on which a parameter of either policy may change, while both are in force.</summary>
    public static IEnumerable<LocalDate> Days(World world, ParsedPolicy lower, ParsedPolicy higher) => world.Policies
        .SelectMany(parsed => parsed.Policy.Parameters)
        .SelectMany(parameter => parameter.Values.Changes.Select(change => change.From))
        .Append(LocalDate.Max(lower.Policy.InForce.From, higher.Policy.InForce.From))
        .Where(day => lower.Policy.InForce.Contains(day) && higher.Policy.InForce.Contains(day))
        .Distinct();

    /// <summary>As the policies down to one layer say it on a day.</summary>
    public static Meaning At(World world, Layer lowest, LocalDate day)
    {
        var policies = world.Policies.Where(parsed => parsed.Policy.Layer <= lowest).Select(parsed => parsed.Policy).ToArray();
        var commendations = world.Policies.SelectMany(parsed => parsed.Policy.Awards)
            .Where(provision => provision.Definition?.Kind == AwardKind.Commendation).Select(provision => provision.Award).ToHashSet();
        return new(
            award => !commendations.Contains(award),
            name => policies.Reverse().SelectMany(policy => policy.Parameters).FirstOrDefault(parameter => parameter.Name == name)?.Values.On(day)?.Value);
    }
}
