using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Apportioning;

/// <summary>A unit with a quota that it may be unable to fill.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Quota">How many places it was given, at least 0.</param>
/// <param name="Available">How many it could fill, at least 0.</param>
public sealed record QuotaUnit(string Id, int Quota, int Available)
{
    /// <summary>
    /// The scores of those available, in any order, the higher the better; read by <see cref="VacancyPolicy.BestRemaining"/> only.
    /// </summary>
    public ImmutableArray<Rational> Scores { get; init; } = [];

    /// <summary>What its share is in proportion to, at least 0; read by <see cref="VacancyPolicy.SainteLague"/> only.</summary>
    public Rational Weight { get; init; }
}
