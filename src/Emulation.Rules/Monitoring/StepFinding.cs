using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Where a unit stands with a step, as far as one record says, or where no record says anything.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Step">The step, with its citation.</param>
/// <param name="State">Where it stands.</param>
public sealed record StepFinding(UnitId Unit, WorkflowStep Step, StepState State)
{
    /// <summary>The record, or null where there is none.</summary>
    public MovementRecord? Record { get; init; }

    /// <summary>Why it cannot stand, or why nobody can tell.</summary>
    public ImmutableArray<StepObjection> Objections { get; init; } = [];

    /// <summary>The day, or null where not known.</summary>
    public LocalDate? Date => Record?.Date;
}
