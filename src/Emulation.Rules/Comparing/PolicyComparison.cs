using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules.Explaining;
using NodaTime;

namespace Emulation.Rules.Comparing;

/// <summary>Tells in words how two texts differ: award by award, criterion by criterion.</summary>
public static class PolicyComparison
{
    /// <summary>The differences, in the order of the first text, then of what only the second one says.</summary>
    /// <param name="before">The first text.</param>
    /// <param name="on">The day whose values count in the first text.</param>
    /// <param name="after">The second text, which may be the first one at another time.</param>
    /// <param name="onAfter">The day whose values count in the second text.</param>
    public static IEnumerable<TextDifference> Compare(Policy before, LocalDate on, Policy after, LocalDate onAfter)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var first = new PolicyParts(before, on, WordsOf([before, after], on)).All().ToArray();
        var second = new PolicyParts(after, onAfter, WordsOf([after, before], onAfter)).All().ToDictionary(part => part.Path, StringComparer.Ordinal);
        var known = first.Select(part => part.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var part in first)
        {
            if (!second.TryGetValue(part.Path, out var other))
            {
                yield return new(part.Path, DifferenceKind.Removed, part.Words, null) { CitedBefore = part.Citation };
            }
            else if (other.Shape != part.Shape)
            {
                yield return Changed(part, other);
            }
        }

        foreach (var part in second.Values.Where(part => !known.Contains(part.Path)))
        {
            yield return new(part.Path, DifferenceKind.Added, null, part.Words) { CitedAfter = part.Citation };
        }
    }

    // Where both authors say it in the same words, the logic tells the difference.
    private static TextDifference Changed(PolicyPart before, PolicyPart after)
    {
        var alike = before.Words == after.Words;
        return new(before.Path, DifferenceKind.Changed, Said(before, after, alike), Said(after, before, alike))
        {
            CitedBefore = before.Citation,
            CitedAfter = after.Citation,
        };
    }

    private static LocalizedText Said(PolicyPart part, PolicyPart other, bool alike)
    {
        if (!alike)
        {
            return part.Words;
        }

        var logic = part.Logic is { } words && words != other.Logic ? words : new LocalizedText(part.Shape, part.Shape);
        return new($"{part.Words.Vi}: {logic.Vi}", $"{part.Words.En}: {logic.En}");
    }

    private static ConditionWords WordsOf(Policy[] policies, LocalDate on) => new(
        award => policies.SelectMany(policy => policy.Awards).FirstOrDefault(provision => provision.Award == award && provision.Definition is not null)?.Definition?.Name
            ?? new(award.Value, award.Value),
        key => policies.SelectMany(policy => policy.Attested).FirstOrDefault(fact => fact.Key == key)?.Says ?? new(key, key),
        name => policies.SelectMany(policy => policy.Parameters).FirstOrDefault(parameter => parameter.Name == name)?.Values.On(on)?.Value);
}
