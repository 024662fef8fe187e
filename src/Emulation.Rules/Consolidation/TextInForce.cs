using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Rules.Tightening;
using Emulation.Rules.Validation;
using NodaTime;

namespace Emulation.Rules.Consolidation;

/// <summary>The policies in force on one date, stacked by layer.</summary>
public sealed class TextInForce
{
    internal TextInForce(
        PolicyChoice choice, ImmutableArray<Policy> policies, ImmutableArray<Policy> stack, ImmutableArray<KnownInstrument> refusals, ImmutableArray<Notice> notices,
        Vocabulary words)
    {
        Choice = choice;
        Policies = policies;
        Stack = stack;
        Refusals = refusals;
        Notices = notices;
        Words = words;
        Scoped = [.. policies.Where(policy => !policy.BindsEverybody)];
    }

    /// <summary>What was asked for.</summary>
    public PolicyChoice Choice { get; }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf => Choice.AsOf;

    /// <summary>The policies, highest layer first, then by id.</summary>
    public ImmutableArray<Policy> Policies { get; }

    /// <summary>The transition clauses by which dossiers follow an earlier text.</summary>
    public ImmutableArray<FollowedTransition> Followed { get; internal init; } = [];

    /// <summary>The words of dossiers that any policy knows, also those that are not in force.</summary>
    internal Vocabulary Words { get; }

    /// <summary>What whoever reads the results should know about the texts.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>The policies to compile: those in force, with the procedure that a text which is not encoded left open.</summary>
    internal ImmutableArray<Policy> Stack { get; }

    /// <summary>The policies that bind only some units.</summary>
    internal ImmutableArray<Policy> Scoped { get; }

    /// <summary>The instruments that keep awards from being decided.</summary>
    internal ImmutableArray<KnownInstrument> Refusals { get; }

    /// <summary>The awards as these policies make them, for units that the chosen scoped policies bind.</summary>
    /// <param name="binds">Whether a scoped policy binds the unit.</param>
    internal ImmutableArray<Award> AwardsWhere(Func<Policy, bool> binds)
    {
        Policy[] policies = [.. Stack.Where(policy => policy.BindsEverybody || binds(policy))];
        var meaning = MeaningIn(policies);
        var awards = new Dictionary<AwardId, AwardStack>();
        foreach (var policy in policies)
        {
            foreach (var provision in policy.Awards)
            {
                if (provision.Definition is { } definition)
                {
                    awards.TryAdd(provision.Award, new AwardStack(new Award(provision.Award, definition), meaning));
                }

                if (awards.TryGetValue(provision.Award, out var award))
                {
                    award.Add(policy, provision);
                }
            }
        }

        return [.. awards.Values.Select(award => award.Build())
            .Where(award => !Refusals.Any(instrument => instrument.Refuses(award.Id)))
            .OrderBy(award => award.Definition.Tier).ThenBy(award => award.Definition.Kind).ThenBy(award => award.Id)];
    }

    /// <summary>The negative list of units that the chosen scoped policies bind: what any of the policies names; null where none has one.</summary>
    /// <param name="binds">Whether a scoped policy binds the unit.</param>
    internal SuspensionRule? SuspensionWhere(Func<Policy, bool> binds)
    {
        Policy[] saying = [.. Stack.Where(policy => policy.Suspension is not null && (policy.BindsEverybody || binds(policy)))];
        return saying.LastOrDefault() is not { } lowest ? null : lowest.Suspension! with
        {
            Kinds = [.. saying.SelectMany(policy => policy.Suspension!.Kinds).Distinct().Order()],
            SupersededBy = saying.Select(policy => policy.Suspension!.SupersededBy).FirstOrDefault(by => by is not null),
            Policy = lowest.Id,
        };
    }

    // Of the policies that bind the unit, the lowest that has a parameter gives its value.
    private Meaning MeaningIn(Policy[] policies)
    {
        var commendations = policies.SelectMany(policy => policy.Awards)
            .Where(provision => provision.Definition?.Kind == AwardKind.Commendation).Select(provision => provision.Award).ToHashSet();
        return new(
            award => !commendations.Contains(award),
            name => policies.Reverse().SelectMany(policy => policy.Parameters).FirstOrDefault(parameter => parameter.Name == name)?.Values.On(AsOf)?.Value);
    }
}
