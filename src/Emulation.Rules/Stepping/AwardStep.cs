using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Stepping;

/// <summary>One award for one kind of candidate, as a step of an evaluation: standards, vote, selection within quotas, holding.</summary>
public sealed class AwardStep
{
    internal AwardStep(AwardPlan plan, AwardRule rule, int place, ImmutableArray<AwardStep> after, ImmutableArray<PolicyId> policies)
    {
        (Plan, Rule, Place, After, Policies) = (plan, rule, place, after, policies);
        CandidateKind[] others = [.. Conditions(rule).SelectMany(Dependencies.Others).Distinct()];
        AsksHost = Conditions(rule).Any(Dependencies.AsksHost);
        (ReadsMembers, ReadsLed) = (others.Contains(CandidateKind.Individual), others.Contains(CandidateKind.Collective));
        Reads = AsksHost ? [.. Enum.GetValues<CandidateKind>()] : [.. others.Append(rule.Kind).Distinct().Order()];
        Citations = [.. CitationsOf(rule).Distinct()];
    }

    /// <summary>The plan that it is a step of.</summary>
    public AwardPlan Plan { get; }

    /// <summary>The award.</summary>
    public Award Award => Rule.Award;

    /// <summary>The kind of candidate that it decides.</summary>
    public CandidateKind Kind => Rule.Kind;

    /// <summary>Its place in the order of the plan, from 0; it comes after every step of <see cref="After"/>.</summary>
    public int Place { get; }

    /// <summary>The steps whose outcomes it reads: awards asked to be eligible or held, also of members, and those that quotas count.</summary>
    public ImmutableArray<AwardStep> After { get; }

    /// <summary>The kinds of candidate whose dossiers it reads, its own included.</summary>
    public ImmutableArray<CandidateKind> Reads { get; }

    /// <summary>The policies that say something about the award, highest layer first.</summary>
    public ImmutableArray<PolicyId> Policies { get; }

    /// <summary>Where the award, its standards, its vote and its quotas stand, each place once.</summary>
    public ImmutableArray<Citation> Citations { get; }

    internal AwardRule Rule { get; }

    /// <summary>Whether it asks a condition that a host has written, which may read everything in the unit.</summary>
    internal bool AsksHost { get; }

    /// <summary>Whether it looks at the members of a collective.</summary>
    internal bool ReadsMembers { get; }

    /// <summary>Whether it looks at the collectives that somebody leads.</summary>
    internal bool ReadsLed { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Award.Id} ({Kind})";

    private static IEnumerable<Domain.Conditions.Condition?> Conditions(AwardRule rule) =>
    [
        .. rule.Criteria.Concat(rule.Alternatives).Select(each => each.Criterion.Condition),
        .. rule.Preferences.Select(each => each.Preference.Condition),
        .. rule.Award.Quotas.SelectMany(quota => new[] { quota.Where, quota.Of?.Where }),
    ];

    private static IEnumerable<Citation> CitationsOf(AwardRule rule) =>
    [
        rule.Award.Definition.Citation,
        .. rule.Criteria.Concat(rule.Alternatives).Select(each => each.Criterion.Citation),
        .. rule.Award.Vote is { } vote ? [vote.Citation] : Array.Empty<Citation>(),
        .. rule.Award.Quotas.Select(quota => quota.Citation),
    ];
}
