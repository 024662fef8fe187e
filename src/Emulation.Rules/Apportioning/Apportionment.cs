using System.Collections.Immutable;

namespace Emulation.Rules.Apportioning;

/// <summary>What apportioning a total gave.</summary>
/// <remarks>Where nothing conflicts, <see cref="Places"/> and <see cref="PlacesLeft"/> add up to the total.</remarks>
public sealed class Apportionment
{
    internal Apportionment(ImmutableArray<long> places, ImmutableArray<int> tied, long placesLeft) =>
        (Places, Tied, PlacesLeft) = (places, tied, placesLeft);

    internal Apportionment(ApportionmentConflict conflict) => (Places, Tied, Conflict) = ([], [], conflict);

    /// <summary>The places of each unit that are sure, in the order of the units; empty where the total cannot be apportioned.</summary>
    public ImmutableArray<long> Places { get; }

    /// <summary>The positions of the units that tie for the places left, ascending. Each of them can get at most one of these.</summary>
    public ImmutableArray<int> Tied { get; }

    /// <summary>How many places the tied units share; fewer than there are tied units. 0 where nothing is tied.</summary>
    public long PlacesLeft { get; }

    /// <summary>Why the total cannot be apportioned; null where it can.</summary>
    public ApportionmentConflict? Conflict { get; }

    /// <summary>Whether every place has its unit.</summary>
    public bool IsSettled => Conflict is null && Tied.IsEmpty;
}
