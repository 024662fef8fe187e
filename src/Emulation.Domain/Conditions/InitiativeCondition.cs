using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>Recognised initiatives, research, projects or ingenuity in combat.</summary>
/// <param name="Kinds">Which kinds count.</param>
/// <param name="Scope">The least reach of their effect.</param>
/// <param name="Count">How many, at least 1.</param>
/// <param name="InPeriod">Whether only those recognised in the award period count; within a span, those recognised in it count.</param>
public sealed record InitiativeCondition(ImmutableArray<InitiativeKind> Kinds, InfluenceScope Scope, int Count, bool InPeriod) : Condition
{
    /// <summary>Only those that were used for none of these awards count; empty asks for nothing.</summary>
    public ImmutableArray<AwardId> NotUsedFor { get; init; } = [];
}
