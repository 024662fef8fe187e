namespace Emulation.Rules.Selecting;

/// <summary>The fewest that should be selected of a set.</summary>
/// <param name="Id">The id by which reasons name it.</param>
/// <param name="Scope">The set.</param>
/// <param name="Min">The fewest, at least 0.</param>
public sealed record SelectionFloor(string Id, SelectionScope Scope, int Min);
