using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>There is a disciplinary measure of at least a form.</summary>
/// <param name="AtLeast">The mildest form that matters.</param>
/// <param name="During">When.</param>
public sealed record DisciplineCondition(DisciplineForm AtLeast, DisciplineTime During) : Condition
{
    /// <summary>A measure matters while it is served and for so many months after; null asks for the time in <see cref="During"/> instead.</summary>
    public int? EndedWithinMonths { get; init; }
}
