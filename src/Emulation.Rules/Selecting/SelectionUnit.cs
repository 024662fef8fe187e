namespace Emulation.Rules.Selecting;

/// <summary>A node of the tree of units: a team, a school, a district.</summary>
/// <param name="Id">The id, unique among the units.</param>
/// <param name="Parent">The unit above, or null at the top.</param>
public sealed record SelectionUnit(string Id, string? Parent = null);
