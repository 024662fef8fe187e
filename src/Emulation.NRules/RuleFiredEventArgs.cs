using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.NRules.Definitions;
using global::NRules.RuleModel;

namespace Emulation.NRules;

/// <summary>A rule has fired, and what it stands on.</summary>
public sealed class RuleFiredEventArgs : EventArgs
{
    private RuleFiredEventArgs(IRuleDefinition rule) => Rule = rule.Name;

    /// <summary>The rule's name.</summary>
    public string Rule { get; }

    /// <summary>The award that it decides; null for a rule of the host.</summary>
    public AwardId? Award { get; private init; }

    /// <summary>The kind of candidate; null for a rule of the host.</summary>
    public CandidateKind? Kind { get; private init; }

    /// <summary>The policies that say something about the award, highest layer first; empty for a rule of the host.</summary>
    public ImmutableArray<PolicyId> Policies { get; private init; } = [];

    /// <summary>Where the award, its standards, its vote and its quotas stand; empty for a rule of the host.</summary>
    public ImmutableArray<Citation> Citations { get; private init; } = [];

    internal static RuleFiredEventArgs Of(IRuleDefinition rule) => rule.Properties.TryGetProperty(PolicyRuleProperties.Award, out var award)
        ? new(rule)
        {
            Award = (AwardId)award.Value,
            Kind = (CandidateKind)rule.Properties[PolicyRuleProperties.Kind],
            Policies = (ImmutableArray<PolicyId>)rule.Properties[PolicyRuleProperties.Policies],
            Citations = (ImmutableArray<Citation>)rule.Properties[PolicyRuleProperties.Citations],
        }
        : new(rule);
}
