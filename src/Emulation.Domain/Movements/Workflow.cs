using System.Collections.Immutable;

namespace Emulation.Domain.Movements;

/// <summary>Steps that each of some units takes in an order.</summary>
/// <param name="Units">The units.</param>
/// <param name="Steps">The steps; each comes after those that must come before it.</param>
public sealed record Workflow(UnitFilter Units, ImmutableArray<WorkflowStep> Steps);
