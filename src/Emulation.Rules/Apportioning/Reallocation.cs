using System.Collections.Immutable;

namespace Emulation.Rules.Apportioning;

/// <summary>How many places each unit fills after vacancies were dealt with.</summary>
/// <remarks>Sure places, <see cref="PlacesLeft"/> and <see cref="Vacant"/> add up to the sum of the quotas.</remarks>
/// <param name="Filled">The places that each unit fills for sure, in the order of the units.</param>
/// <param name="Tied">The positions of the units that tie for the places left, ascending.</param>
/// <param name="PlacesLeft">How many places the tied units share.</param>
/// <param name="Vacant">How many places nobody fills.</param>
public sealed record Reallocation(ImmutableArray<int> Filled, ImmutableArray<int> Tied, int PlacesLeft, int Vacant);
