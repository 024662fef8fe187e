using System.Collections.Immutable;
using Emulation.Domain.Findings;
using Emulation.Domain.Units;

namespace Emulation.Domain.Movements;

/// <summary>Which units are meant; a filter that says nothing means every unit.</summary>
public sealed record UnitFilter
{
    /// <summary>Every unit.</summary>
    public static UnitFilter All { get; } = new();

    /// <summary>Their levels; empty for any.</summary>
    public ImmutableArray<UnitLevel> Levels { get; init; } = [];

    /// <summary>Tags, each of which a unit has.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Tags, none of which a unit has.</summary>
    public ImmutableArray<string> Without { get; init; } = [];

    /// <summary>The units themselves, by id; empty for any.</summary>
    public ImmutableArray<UnitId> Units { get; init; } = [];

    /// <summary>Whether a unit is meant; unknown where that hangs on a level that the unit does not state.</summary>
    public Outcome Of(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if ((!Units.IsEmpty && !Units.Contains(unit.Id)) || Tags.Any(tag => !unit.Tags.Contains(tag)) || Without.Any(unit.Tags.Contains))
        {
            return Outcome.NotMet;
        }

        return Levels.IsEmpty ? Outcome.Met
            : unit.Level is not { } level ? Outcome.Unknown
            : Levels.Contains(level) ? Outcome.Met : Outcome.NotMet;
    }
}
