namespace Emulation.Rules.Selecting.Trees;

/// <summary>A tie class of which some can be taken and some cannot.</summary>
/// <param name="From">The place of its first member.</param>
/// <param name="To">The place behind its last one.</param>
/// <param name="Open">How many of its contested members there is room for.</param>
internal readonly record struct TreeTie(int From, int To, int Open);
