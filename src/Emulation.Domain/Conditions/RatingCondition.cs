using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>The rating is at least a level.</summary>
/// <param name="AtLeast">The level.</param>
/// <param name="Scope">In which years.</param>
public sealed record RatingCondition(Rating AtLeast, YearScope Scope) : Condition;
