using Emulation.Domain.Citations;
using NodaTime;

namespace Emulation.Domain.Movements;

/// <summary>Up to when a record is reported in time, and what becomes of a late one.</summary>
/// <param name="CountsLate">Whether a late record counts; it is noticed either way.</param>
/// <param name="Citation">The place in a document.</param>
/// <param name="Status">Whether it was verified against that document.</param>
public sealed record ReportingRule(bool CountsLate, Citation Citation, VerificationStatus Status)
{
    /// <summary>The last day on which any record is reported in time, or null.</summary>
    public LocalDate? By { get; init; }

    /// <summary>The days after what is recorded within which it is reported in time, or null.</summary>
    public int? WithinDays { get; init; }

    /// <summary>Whether a report is late; null where that hangs on a day that is not known.</summary>
    /// <param name="date">The day of what is recorded, or null where not known.</param>
    /// <param name="reported">The day of the report, or null where not known.</param>
    public bool? IsLate(LocalDate? date, LocalDate? reported)
    {
        bool? byDay = By is not { } last ? false : reported is { } day ? day > last : null;
        bool? afterDate = WithinDays is not { } days ? false : reported is { } told && date is { } on ? Period.DaysBetween(on, told) > days : null;
        return byDay == true || afterDate == true ? true : byDay is null || afterDate is null ? null : false;
    }
}
