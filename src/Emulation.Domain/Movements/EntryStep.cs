namespace Emulation.Domain.Movements;

/// <summary>A round that an entry passed.</summary>
/// <param name="Round">The round.</param>
/// <param name="Stream">The stream of the round that took it.</param>
/// <param name="Group">The group in which it competed: the id of a unit or a cluster; null where everybody competed together.</param>
/// <param name="Place">Its place in the group, from 1, equal ones sharing theirs; null where nothing was ranked or the place is not known.</param>
/// <param name="Ruled">Whether it passed because a council ruled so.</param>
public sealed record EntryStep(string Round, string Stream, string? Group, int? Place, bool Ruled = false);
