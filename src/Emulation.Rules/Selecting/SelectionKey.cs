namespace Emulation.Rules.Selecting;

/// <summary>One key of a ranking.</summary>
/// <param name="Name">The name under which candidates hold it.</param>
/// <param name="Descending">Whether more is better.</param>
public sealed record SelectionKey(string Name, bool Descending = true);
