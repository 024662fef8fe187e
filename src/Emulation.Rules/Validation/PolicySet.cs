using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Policies;
using Emulation.Rules.Amending;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>The policies that are validated together, and how they stand to each other.</summary>
internal sealed class PolicySet
{
    private readonly Dictionary<PolicyId, ParsedPolicy> _written;
    private readonly ILookup<PolicyId, ParsedPolicy> _versions;
    private readonly Dictionary<ParsedPolicy, ImmutableArray<ParsedPolicy>> _chains = [];
    private readonly ILookup<AwardId, (ParsedPolicy Policy, AwardDefinition Definition)> _creators;

    public PolicySet(AmendedPolicies policies)
    {
        (Written, All) = (policies.Written, policies.Versions);
        _written = Written.ToDictionary(parsed => parsed.Policy.Id);
        _versions = All.ToLookup(parsed => parsed.Policy.Id);
        foreach (var parsed in All)
        {
            _chains[parsed] = [.. Climb(parsed)];
        }

        _creators = (from parsed in All
                     from provision in parsed.Policy.Awards
                     where provision.Definition is not null
                     select (provision.Award, Creator: (parsed, provision.Definition!)))
            .ToLookup(made => made.Award, made => made.Creator);
    }

    /// <summary>The policies as they were written, by id, each id once.</summary>
    public ImmutableArray<ParsedPolicy> Written { get; }

    /// <summary>The policies as they are in force, by id and first day: of an amended one, every version.</summary>
    public ImmutableArray<ParsedPolicy> All { get; }

    public IEnumerable<string> Ids => Written.Select(parsed => parsed.Policy.Id.Value);

    public IEnumerable<string> CreatedAwards => _creators.Select(made => made.Key.Value).Order(StringComparer.Ordinal);

    /// <summary>The policy with an id as it was written, for all its days, or null.</summary>
    public ParsedPolicy? Find(PolicyId id) => _written.GetValueOrDefault(id);

    /// <summary>The policy itself and those it stands under, upwards; of an amended one the versions that meet it, earliest first.</summary>
    public ImmutableArray<ParsedPolicy> ChainOf(ParsedPolicy policy) => _chains[policy];

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
        var step = policy;
        while (step.Policy.Under is { } under && Find(under) is { } above && above.Policy.Layer < step.Policy.Layer)
        {
            // A policy may outlive what it stands under; what that said is then still what it was written under.
            ParsedPolicy[] met = [.. _versions[under].Where(version => version.Policy.InForce.Overlaps(policy.Policy.InForce))];
            foreach (var version in met.Length > 0 ? met : _versions[under])
            {
                yield return version;
                step = version;
            }
        }
    }
}
