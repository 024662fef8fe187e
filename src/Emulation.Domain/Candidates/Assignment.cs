using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Domain.Candidates;

/// <summary>A person's work in a unit, for a time.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after it, or null while it lasts.</param>
/// <param name="Share">How much of full time, 0 to 1.</param>
public sealed record Assignment(UnitId Unit, LocalDate From, LocalDate? To = null, decimal Share = 1)
{
    /// <summary>How the person came there; null where not stated.</summary>
    public AssignmentKind? Kind { get; init; }

    /// <summary>Whether the other unit's opinion is there; null where not stated.</summary>
    public bool? Opinion { get; init; }

    /// <summary>Whether the other unit's confirmation is there; null where not stated.</summary>
    public bool? Confirmation { get; init; }
}
