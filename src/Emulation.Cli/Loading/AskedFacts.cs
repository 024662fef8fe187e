using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Rules.Validation;

namespace Emulation.Cli.Loading;

/// <summary>Finds the attested facts that policies ask for, as their texts say it.</summary>
internal static class AskedFacts
{
    // What a unit decides or proposes every year; above it, titles of this tier are what is asked for.
    private const int FirstTiers = 2;

    /// <summary>The built-in texts that are in force on some day, highest layer first.</summary>
    public static Policy[] BuiltIn(EffectivePeriod days) =>
    [
        .. PolicyValidator.Validate(PolicyLoader.BuiltIn()).GetCatalogOrThrow().Policies
            .Where(policy => policy.InForce.Overlaps(days)).OrderBy(policy => policy.Layer),
    ];

    /// <summary>The facts by kind; those of the first titles come first, each in the order in which the texts ask for them.</summary>
    public static IReadOnlyList<AskedFact> In(IReadOnlyCollection<Policy> policies)
    {
        var definitions = policies.SelectMany(policy => policy.Awards).Where(award => award.Definition is not null)
            .ToLookup(award => award.Award, award => award.Definition!);
        var asked = new List<(CandidateKind Kind, string Key, bool IsFirst)>();
        foreach (var award in policies.SelectMany(policy => policy.Awards))
        {
            var isFirst = definitions[award.Award].Any(each => each.Kind == AwardKind.Title && each.Tier <= FirstTiers);
            foreach (var criterion in award.Criteria.Concat(award.Alternatives))
            {
                var kinds = criterion.Kinds.IsEmpty ? definitions[award.Award].SelectMany(each => each.Subjects) : criterion.Kinds;
                asked.AddRange(kinds.Distinct().SelectMany(kind => Keys(criterion.Condition, kind)).Select(each => (each.Kind, each.Key, isFirst)));
            }
        }

        return
        [
            .. from each in asked
               group each by (each.Kind, each.Key) into same
               let meanings = Meanings(policies, same.Key.Key)
               where meanings.Length > 0
               let isFirst = same.Any(each => each.IsFirst)
               orderby same.Key.Kind, !isFirst
               select new AskedFact(same.Key.Kind, meanings, isFirst),
        ];
    }

    private static AttestedFact[] Meanings(IEnumerable<Policy> policies, string key) =>
        [.. policies.SelectMany(policy => policy.Attested).Where(fact => fact.Key == key).Distinct()];

    // What members are asked is asked of persons, and what leaders are asked through their collective of collectives.
    private static IEnumerable<(CandidateKind Kind, string Key)> Keys(Condition condition, CandidateKind kind)
    {
        if (condition is AttestedCondition attested)
        {
            return attested.Keys.Select(key => (kind, key));
        }

        var inner = condition switch
        {
            MembersCondition => CandidateKind.Individual,
            LeadsCondition => CandidateKind.Collective,
            _ => kind,
        };
        return ConditionParts.Of(condition).SelectMany(part => Keys(part, inner));
    }
}
