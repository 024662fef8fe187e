using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>A disciplinary measure (kỷ luật).</summary>
/// <param name="Form">The measure.</param>
public sealed record Discipline(DisciplineForm Form) : DossierRecord
{
    /// <summary>The day of the decision, or null where not stated.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The first day after the measure has been served, or null where it is not stated.</summary>
    public LocalDate? Until { get; init; }
}
