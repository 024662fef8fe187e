using Emulation.Domain.Awards;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>A title that was conferred for one period.</summary>
/// <param name="Award">The title.</param>
/// <param name="Period">The year it is for.</param>
public sealed record TitleRecord(AwardId Award, PeriodId Period) : DossierRecord
{
    /// <summary>The day of the decision, or null where not stated. A title decided after the evaluation's decision date does not count.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The decision's number, or null.</summary>
    public string? Decision { get; init; }
}
