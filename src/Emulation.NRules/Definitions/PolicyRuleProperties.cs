namespace Emulation.NRules.Definitions;

/// <summary>The names of the properties that every rule of a policy carries, so that whatever NRules tells of a rule can cite the law.</summary>
public static class PolicyRuleProperties
{
    /// <summary>The award: an <see cref="Domain.Awards.AwardId"/>.</summary>
    public const string Award = "Emulation.Award";

    /// <summary>The kind of candidate: a <see cref="Domain.Candidates.CandidateKind"/>.</summary>
    public const string Kind = "Emulation.Kind";

    /// <summary>The policies that say something about the award, highest layer first: an immutable array of <see cref="Domain.Policies.PolicyId"/>.</summary>
    public const string Policies = "Emulation.Policies";

    /// <summary>Where the award, its standards, its vote and its quotas stand: an immutable array of <see cref="Domain.Citations.Citation"/>.</summary>
    public const string Citations = "Emulation.Citations";
}
