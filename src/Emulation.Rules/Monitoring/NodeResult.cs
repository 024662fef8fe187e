using System.Collections.Immutable;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Domain.Units;

namespace Emulation.Rules.Monitoring;

/// <summary>What an indicator came to for the movement, a unit with everything below it, or a cluster.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Id">The id of the unit or cluster; empty for the movement.</param>
/// <param name="Value">The figure; a range where something that matters is not known.</param>
public sealed record NodeResult(NodeKind Kind, string Id, NumberRange Value)
{
    /// <summary>The unit's level, or null.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>What it is counted over: the units that are meant, or the sum of a figure of theirs; null where there is nothing of the sort.</summary>
    public NumberRange? Over { get; init; }

    /// <summary>The figure as a percentage of that; null where it is over nothing, or over nothing that is known.</summary>
    public NumberRange? Share { get; init; }

    /// <summary>What it has to reach, or null where no target is known.</summary>
    public IndicatorTarget? Target { get; init; }

    /// <summary>Whether it reaches that, whatever the missing facts turn out to be; null without a target.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The units, of those that are counted over, that surely have nothing that counts, by id; of units and coverage alone.</summary>
    public ImmutableArray<UnitId> Without { get; init; } = [];

    /// <summary>The units that have to report and have not, by id.</summary>
    public ImmutableArray<UnitId> NotReported { get; init; } = [];

    /// <summary>The records that may count, or whose value is not known, by id.</summary>
    public ImmutableArray<string> OpenRecords { get; init; } = [];

    /// <summary>The units of which a figure or the level is missing that would tell what it is counted over, by id.</summary>
    public ImmutableArray<UnitId> NotStated { get; init; } = [];

    /// <summary>Whether nothing is missing.</summary>
    public bool IsKnown => NotReported.IsEmpty && OpenRecords.IsEmpty && NotStated.IsEmpty;
}
