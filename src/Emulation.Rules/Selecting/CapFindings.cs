using System.Collections.Immutable;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Selecting;

/// <summary>What one quota came to in one place: its base and the places that it gave.</summary>
/// <param name="Quota">The quota; of several that differ in one place the one that gave the fewest places.</param>
/// <param name="LeastBase">Those of the base that are certain; 0 for a whole number of places.</param>
/// <param name="MostBase">Those, with all who may belong to it.</param>
/// <param name="Places">The places.</param>
internal sealed record CapFindings(Quota Quota, int LeastBase, int MostBase, PlaceRange Places)
{
    /// <summary>The unit of the quota's level that all counted units stand under; null for a quota of each unit, for the nation, and where it is not known.</summary>
    public string? Node { get; init; }

    /// <summary>The units that were counted together, by id; empty where the unit was decided alone.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Units of the same evaluation of which it is not known whether they belong here, or that could not be decided, by id.</summary>
    public ImmutableArray<string> Open { get; init; } = [];

    /// <summary>Places taken before the ranking: titles that are listed, and rulings of the council.</summary>
    public PlaceRange Taken { get; init; }

    /// <summary>Whether it is not known which unit of the quota's level the unit stands under.</summary>
    public bool IsUnplaced { get; init; }

    /// <summary>Whether the other units are not here, so that base and places are not known.</summary>
    public bool IsAlone { get; init; }
}
