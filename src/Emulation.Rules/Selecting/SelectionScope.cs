namespace Emulation.Rules.Selecting;

/// <summary>A set of candidates: those in a unit or below it, those of a group, those of a group within a unit, or everybody.</summary>
/// <param name="Unit">The unit, with all below it; null where the unit does not matter.</param>
/// <param name="Group">The group; null where it does not matter.</param>
public sealed record SelectionScope(string? Unit = null, string? Group = null)
{
    /// <summary>Every candidate.</summary>
    public static SelectionScope Everybody { get; } = new();
}
