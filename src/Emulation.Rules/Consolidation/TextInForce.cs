using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using NodaTime;

namespace Emulation.Rules.Consolidation;

/// <summary>The policies in force on one date, stacked by layer.</summary>
public sealed class TextInForce
{
    internal TextInForce(
        PolicyChoice choice, ImmutableArray<Policy> policies, ImmutableArray<Policy> stack, ImmutableArray<KnownInstrument> refusals, ImmutableArray<Notice> notices)
    {
        Choice = choice;
        Policies = policies;
        Stack = stack;
        Refusals = refusals;
        Notices = notices;
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
        var awards = new Dictionary<AwardId, Award>();
        foreach (var policy in Stack.Where(policy => policy.BindsEverybody || binds(policy)))
        {
            foreach (var provision in policy.Awards)
            {
                if (provision.Definition is { } definition)
                {
                    awards.TryAdd(provision.Award, new Award(provision.Award, definition));
                }

                if (awards.TryGetValue(provision.Award, out var award))
                {
                    awards[provision.Award] = Add(award, provision);
                }
            }
        }

        return [.. awards.Values
            .Where(award => !Refusals.Any(instrument => instrument.Refuses(award.Id)))
            .OrderBy(award => award.Definition.Tier).ThenBy(award => award.Definition.Kind).ThenBy(award => award.Id)];
    }

    // A lower layer adds criteria and sets what the higher one left open; the lowest one speaks last.
    private static Award Add(Award award, AwardProvision provision) => award with
    {
        Criteria = [.. award.Criteria, .. provision.Criteria],
        Alternatives = [.. award.Alternatives, .. provision.Alternatives],
        Vote = provision.Vote ?? award.Vote,
        Quota = provision.Quota ?? award.Quota,
        RankBy = provision.RankBy.IsEmpty ? award.RankBy : provision.RankBy,
        Tie = provision.Tie ?? award.Tie,
    };
}
