using System.Collections.Immutable;

namespace Emulation.Domain.Units;

/// <summary>A unit (đơn vị) of the organisation tree: a school, an office, a hospital.</summary>
public sealed class Unit
{
    /// <summary>Makes a unit.</summary>
    /// <param name="id">Its id.</param>
    public Unit(UnitId id) => Id = id;

    /// <summary>The unit's id.</summary>
    public UnitId Id { get; }

    /// <summary>Its name, or null; never used to decide.</summary>
    public string? Name { get; init; }

    /// <summary>Its level, or null where not known.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>The branch (ngành) that it belongs to, such as <c>education</c>, or null where not known.</summary>
    public string? Branch { get; init; }

    /// <summary>The units above it, whether directly or further up, each with its time.</summary>
    public ImmutableArray<ParentUnit> Parents { get; init; } = [];

    /// <summary>Units that were merged into or renamed to this one.</summary>
    public ImmutableArray<UnitId> Predecessors { get; init; } = [];

    /// <summary>The clusters it belongs to.</summary>
    public ImmutableArray<ClusterId> Clusters { get; init; } = [];

    /// <summary>Free tags that a policy may ask for, such as <c>remote</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
