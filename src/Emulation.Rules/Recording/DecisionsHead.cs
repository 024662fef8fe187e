using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Consolidation;
using NodaTime;

namespace Emulation.Rules.Recording;

/// <summary>What stands at the head of written decisions: by what, and on which date, they were decided.</summary>
/// <param name="AsOf">The decision date.</param>
/// <param name="Policies">The policies that decided, highest layer first.</param>
public sealed record DecisionsHead(LocalDate AsOf, ImmutableArray<Policy> Policies)
{
    /// <summary>The day on which the dossiers were received, or null where it is not known.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>The transition clauses by which the dossiers follow an earlier text.</summary>
    public ImmutableArray<FollowedTransition> Followed { get; init; } = [];

    /// <summary>Whether awards were decided although a known text that is not encoded touches them.</summary>
    public bool AllowUnverified { get; init; }

    /// <summary>Whether drafts decided.</summary>
    public bool AllowDrafts { get; init; }

    /// <summary>The award period that all units share; null where they differ, and each decision states its own.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>The language of words for people.</summary>
    public WordingLanguage Language { get; init; } = WordingLanguage.English;

    /// <summary>The hash of the rule set that decides; null where it is not known, and decisions of any can be written.</summary>
    public string? RuleSet { get; init; }

    /// <summary>The head of what an engine decides by a rule set, as the options ask.</summary>
    /// <param name="rules">The rule set, as <see cref="IEmulationEngine.RuleSetFor"/> gives it for the options.</param>
    /// <param name="options">The options.</param>
    public static DecisionsHead Of(RuleSet rules, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        return new(rules.AsOf, rules.Policies)
        {
            Received = rules.Received,
            Followed = rules.Followed,
            AllowUnverified = options.AllowUnverified,
            AllowDrafts = options.AllowDrafts,
            RuleSet = rules.Hash,
        };
    }
}
