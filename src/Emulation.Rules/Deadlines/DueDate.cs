using System.Collections.Immutable;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Policies;
using NodaTime;

namespace Emulation.Rules.Deadlines;

/// <summary>A deadline with its day, for one unit and award period.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Policy">The policy that sets it.</param>
/// <param name="Layer">That policy's layer.</param>
public sealed record DueDate(Deadline Deadline, PolicyId Policy, Layer Layer)
{
    /// <summary>The last day that is in time; null where it runs from an event whose date was not given.</summary>
    /// <remarks>No text says that it moves where nobody works on it, so it does not.</remarks>
    public LocalDate? LastDay { get; init; }

    /// <summary>The last day up to <see cref="LastDay"/> on which anybody works; null where that is not known.</summary>
    public LocalDate? LastWorkingDay { get; init; }

    /// <summary>The event whose date is missing, or null.</summary>
    public string? Missing { get; init; }

    /// <summary>The years whose holidays mattered and are not known: weekends alone were taken for days off.</summary>
    public ImmutableArray<int> YearsWithoutHolidays { get; init; } = [];
}
