using System.Collections.Immutable;
using Emulation.Domain.Policies;
using NodaTime;

namespace Emulation.Rules.Consolidation;

/// <summary>Which policies a caller wants on a date.</summary>
/// <param name="AsOf">The decision date, which selects the policies.</param>
/// <param name="Only">Only these, with what they stand under; null means every policy of the catalog that is in force.</param>
/// <param name="AllowUnverified">Whether awards may be decided although a known instrument that is not encoded touches them.</param>
/// <param name="AllowDrafts">Whether drafts may decide.</param>
public sealed record PolicyChoice(
    LocalDate AsOf, ImmutableArray<PolicyId>? Only = null, bool AllowUnverified = false, bool AllowDrafts = false)
{
    /// <summary>The day on which the dossiers were received, which transition clauses ask for; null where it is not known.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Whether bonuses are rounded up as the decree says; false leaves them as the product is, as published tables do.</summary>
    public bool RoundBonuses { get; init; } = true;

    /// <summary>The published seed of lots whose policy states none; null where there is none.</summary>
    public string? Seed { get; init; }
}
