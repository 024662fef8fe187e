using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>The policies that are validated together, and how they stand to each other.</summary>
internal sealed class PolicySet
{
    private readonly Dictionary<PolicyId, ParsedPolicy> _byId = [];
    private readonly Dictionary<PolicyId, ImmutableArray<ParsedPolicy>> _chains = [];
    private readonly ILookup<AwardId, (ParsedPolicy Policy, AwardDefinition Definition)> _creators;

    public PolicySet(IEnumerable<ParsedPolicy> policies)
    {
        foreach (var parsed in policies)
        {
            _byId.TryAdd(parsed.Policy.Id, parsed);
        }

        All = [.. _byId.Values.OrderBy(parsed => parsed.Policy.Id)];
        foreach (var parsed in All)
        {
            _chains[parsed.Policy.Id] = [.. Climb(parsed)];
        }

        _creators = (from parsed in All
                     from provision in parsed.Policy.Awards
                     where provision.Definition is not null
                     select (provision.Award, Creator: (parsed, provision.Definition!)))
            .ToLookup(made => made.Award, made => made.Creator);
    }

    /// <summary>The policies by id, each id once.</summary>
    public ImmutableArray<ParsedPolicy> All { get; }

    public IEnumerable<string> Ids => All.Select(parsed => parsed.Policy.Id.Value);

    public IEnumerable<string> CreatedAwards => _creators.Select(made => made.Key.Value).Order(StringComparer.Ordinal);

    public ParsedPolicy? Find(PolicyId id) => _byId.GetValueOrDefault(id);

    /// <summary>The policy itself and those it stands under, upwards.</summary>
    public ImmutableArray<ParsedPolicy> ChainOf(ParsedPolicy policy) => _chains[policy.Policy.Id];

    /// <summary>Whether the chain reaches the top; where it does not, that is reported, and what is missing above cannot be judged.</summary>
    public bool ReachesTheTop(ParsedPolicy policy) => ChainOf(policy)[^1].Policy is { Under: null, Layer: Layer.Law };

    /// <summary>The policies that create an award.</summary>
    public IEnumerable<ParsedPolicy> CreatorsOf(AwardId award) => _creators[award].Select(made => made.Policy);

    /// <summary>What an award is for a policy: as its own chain creates it, or else another policy of the same time; null where none does.</summary>
    public AwardDefinition? DefinitionFor(ParsedPolicy policy, AwardId award)
    {
        var chain = ChainOf(policy);
        (ParsedPolicy Policy, AwardDefinition Definition)[] made = [.. _creators[award]];
        return made.FirstOrDefault(creator => chain.Contains(creator.Policy)).Definition
            ?? made.FirstOrDefault(creator => creator.Policy.Policy.InForce.Overlaps(policy.Policy.InForce)).Definition;
    }

    // Each step must lead to a higher layer, so there are at most as many steps as layers, and no way round in a circle.
    private IEnumerable<ParsedPolicy> Climb(ParsedPolicy policy)
    {
        yield return policy;
        while (policy.Policy.Under is { } under && Find(under) is { } above && above.Policy.Layer < policy.Policy.Layer)
        {
            yield return policy = above;
        }
    }
}
