using Emulation.Domain.Awards;
using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>A commendation that was conferred.</summary>
/// <param name="Award">The commendation.</param>
/// <param name="Decided">The day of the decision.</param>
public sealed record CommendationRecord(AwardId Award, LocalDate Decided) : DossierRecord
{
    /// <summary>The decision's number, or null.</summary>
    public string? Decision { get; init; }

    /// <summary>What it was for; null where not stated.</summary>
    public CommendationBasis? Basis { get; init; }

    /// <summary>The last day of the achievement period that the decision names, or null; the next award of a ladder counts from there.</summary>
    public LocalDate? AchievementUntil { get; init; }
}
