namespace Emulation.Rules.Selecting.Trees;

/// <summary>A node of a tree of caps.</summary>
/// <param name="Parent">The index of the node around it; -1 at a root.</param>
/// <param name="Places">How many places it has; with <see cref="PlaceRange.Most"/> of <see cref="int.MaxValue"/> it has no cap, whatever the least.</param>
internal readonly record struct PlaceNode(int Parent, PlaceRange Places);
