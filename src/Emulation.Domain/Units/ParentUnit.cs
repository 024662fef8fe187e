using NodaTime;

namespace Emulation.Domain.Units;

/// <summary>A unit's place under another unit, for a time.</summary>
/// <param name="Unit">The unit above.</param>
/// <param name="From">The first day, or null where it was always so.</param>
/// <param name="To">The first day on which it is no longer so, or null.</param>
public sealed record ParentUnit(UnitId Unit, LocalDate? From = null, LocalDate? To = null)
{
    /// <summary>The level of the unit above, or null where not stated.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>Whether the unit stood under <see cref="Unit"/> on <paramref name="date"/>.</summary>
    public bool Contains(LocalDate date) => !(date < From) && !(date >= To);
}
