namespace Emulation.Rules.Selecting;

/// <summary>For how many floors one selected candidate counts.</summary>
public enum FloorCounting
{
    /// <summary>For every floor whose set it is in.</summary>
    OneToAll,

    /// <summary>For one at most: it fills one reserved place (maximum matching).</summary>
    OneToOne,
}
