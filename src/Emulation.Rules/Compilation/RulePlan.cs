using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Policies;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Paying;
using NodaTime;

namespace Emulation.Rules.Compilation;

/// <summary>The rules that bind one unit, in the order in which they run.</summary>
/// <param name="Kinds">By <see cref="CandidateKind"/>.</param>
/// <param name="Order">Every award after those it depends on.</param>
/// <param name="Policies">The policies it comes from.</param>
/// <param name="Suspension">The negative list, or null.</param>
internal sealed record RulePlan(
    ImmutableArray<KindPlan> Kinds, ImmutableArray<AwardRule> Order, ImmutableArray<Policy> Policies, SuspensionRule? Suspension)
{
    /// <summary>The policies that are for some branches only, where the unit's branch is not known: they do not bind it.</summary>
    public ImmutableArray<Policy> Undecided { get; init; } = [];

    /// <summary>Those of the policies that decide; the others only left their procedure open.</summary>
    public ImmutableArray<Policy> Deciding { get; init; } = [];

    /// <summary>The day on which the dossiers were received, or null where it is not known.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>The transition clauses by which the dossiers follow one of the policies.</summary>
    public ImmutableArray<FollowedTransition> Followed { get; init; } = [];

    /// <summary>What awards pay, or null where no policy says.</summary>
    public BonusTerms? BonusTerms { get; init; }

    public KindPlan this[CandidateKind kind] => Kinds[(int)kind];

    public UnitColumns NewColumns(LocalDate asOf) => new([.. Kinds.Select(kind => kind.Measures)], asOf);
}
