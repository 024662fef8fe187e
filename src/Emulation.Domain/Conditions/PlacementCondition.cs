using System.Collections.Immutable;
using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>There is a place in the yearly comparison of a cluster or block in the period under consideration.</summary>
/// <param name="AtMost">The worst place that counts, 1 for the leader.</param>
/// <param name="OrganisedBy">Who must run the cluster; empty asks for nobody in particular.</param>
public sealed record PlacementCondition(int AtMost, ImmutableArray<MovementLauncher> OrganisedBy) : Condition;
