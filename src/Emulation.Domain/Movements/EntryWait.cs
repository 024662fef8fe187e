namespace Emulation.Domain.Movements;

/// <summary>A round in which it is not settled yet whether an entry goes on.</summary>
/// <param name="Round">The round.</param>
/// <param name="Stream">The stream of the round that took it.</param>
/// <param name="Group">The group in which it competed: the id of a unit or a cluster; null where everybody competed together.</param>
/// <param name="Places">How many of those that are open in that group may still go on, at most; at least 0.</param>
public sealed record EntryWait(string Round, string Stream, string? Group, int Places);
