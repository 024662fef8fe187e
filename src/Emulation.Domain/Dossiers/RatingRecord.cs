using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>One year's rating.</summary>
/// <param name="Period">The year.</param>
/// <param name="Level">The rating; null states that the candidate was not rated that year.</param>
public sealed record RatingRecord(PeriodId Period, Rating? Level) : DossierRecord
{
    /// <summary>The day of the decision, or null where not stated.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The decision's number, or null.</summary>
    public string? Decision { get; init; }
}
