namespace Emulation.Rules.Selecting;

/// <summary>How places are reserved.</summary>
public enum FloorMode
{
    /// <summary>A minimum guarantee: whoever is selected on merit fills the floor too.</summary>
    MinimumGuarantee,

    /// <summary>First the open places by rank (total less all floors), then each floor's places, in the order of the list, from the members of its set that are left; unfilled places revert to rank.</summary>
    OpenFirst,
}
