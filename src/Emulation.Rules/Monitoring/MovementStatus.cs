using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>The state of a movement: its indicators, what was not taken at face value, and its workflow.</summary>
public sealed class MovementStatus
{
    internal MovementStatus(
        Movement movement, LocalDate? asOf, ImmutableArray<IndicatorResult> indicators, ImmutableArray<RecordNote> notes, ImmutableArray<StepFinding> steps) =>
        (Movement, AsOf, Indicators, Notes, Steps) = (movement, asOf, indicators, notes, steps);

    /// <summary>The plan.</summary>
    public Movement Movement { get; }

    /// <summary>The day as of which the figures are; null for all that was recorded.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The indicators, in the order of the plan.</summary>
    public ImmutableArray<IndicatorResult> Indicators { get; }

    /// <summary>Every record that was dropped, not counted, counted perhaps, or counted although something is to be known of it; by id.</summary>
    public ImmutableArray<RecordNote> Notes { get; }

    /// <summary>The steps of the workflow, by unit, in the order of the workflow.</summary>
    public ImmutableArray<StepFinding> Steps { get; }

    /// <summary>The units and records in it.</summary>
    public required MovementRecords Records { get; init; }
}
