namespace Emulation.Rules.Selecting;

/// <summary>A cap in a tree of caps.</summary>
/// <param name="Parent">The index of the cap above, or -1 at the top.</param>
/// <param name="Places">Its places.</param>
internal readonly record struct PlaceNode(int Parent, PlaceRange Places);
