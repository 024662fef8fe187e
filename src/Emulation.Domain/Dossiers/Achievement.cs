using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>An achievement outside the yearly ladder of merit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Scope">How far it reaches; not known where nobody stated it.</param>
public sealed record Achievement(AchievementKind Kind, Fact<InfluenceScope> Scope) : DossierRecord
{
    /// <summary>The day it was recognised, or null where not stated.</summary>
    public LocalDate? Recognised { get; init; }
}
