using System.Collections.Immutable;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Rules.Recording;

/// <summary>A unit as it stands in a record; the members are in the order in which they are written: by name.</summary>
internal sealed record RecordUnit
{
    public string? Decisions { get; init; }

    public required string Input { get; init; }

    public ImmutableArray<string>? NotDecided { get; init; }

    public required ImmutableArray<RecordedOutcome> Outcomes { get; init; }

    public required PeriodId Period { get; init; }

    public required UnitId Unit { get; init; }
}
