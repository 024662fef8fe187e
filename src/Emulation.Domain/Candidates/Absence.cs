using NodaTime;

namespace Emulation.Domain.Candidates;

/// <summary>A time in which a person did not work.</summary>
/// <param name="Kind">The kind, such as <c>maternity</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day back.</param>
/// <param name="WorkingDays">The working days missed, or null where not stated.</param>
public sealed record Absence(string Kind, LocalDate From, LocalDate? To = null, int? WorkingDays = null);
