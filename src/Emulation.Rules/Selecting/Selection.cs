using System.Collections.Immutable;

namespace Emulation.Rules.Selecting;

/// <summary>What a selection gave.</summary>
public sealed class Selection
{
    /// <summary>The ids of those who have a place, best first; of equally ranked ones by id.</summary>
    public required ImmutableArray<string> Selected { get; init; }

    /// <summary>The ids of those tied across the last place, in the same order; empty unless the tie is referred or nobody gets it.</summary>
    public ImmutableArray<string> Contested { get; init; } = [];

    /// <summary>How many of the contested there is room for; places that a council still gives, or that stay open under <see cref="Emulation.Domain.Quotas.TiePolicy.None"/>.</summary>
    public int OpenPlaces { get; init; }

    /// <summary>Places of the total that nobody can fill; 0 where there is no total. Selected, open and vacant places add up to the total.</summary>
    public int Vacant { get; init; }

    /// <summary>Under <see cref="Emulation.Domain.Quotas.TiePolicy.All"/>, by how many each cap (and <c>total</c>) is passed; only those that are, by id.</summary>
    public ImmutableSortedDictionary<string, int> Overflow { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Each floor that is not met, with the least number that is missing, and each set-aside with the places that its members did not fill, by id.</summary>
    public ImmutableSortedDictionary<string, int> Shortfall { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>How far each cap is filled, <c>total</c> included, by id.</summary>
    public ImmutableSortedDictionary<string, CapUse> Caps { get; init; } = ImmutableSortedDictionary.Create<string, CapUse>(StringComparer.Ordinal);

    /// <summary>Why nothing can be selected: hard floors, or locked candidates, that the caps leave no room for; null where something can. Then nobody is selected.</summary>
    public SelectionConflict? Conflict { get; init; }
}
