namespace Emulation.Domain.Movements;

/// <summary>Among whom entries compete in a round.</summary>
public enum RoundGrouping
{
    /// <summary>All together.</summary>
    Everybody,

    /// <summary>Those of one unit.</summary>
    Unit,

    /// <summary>Those whose units are in one cluster.</summary>
    Cluster,

    /// <summary>Those whose units are, or stand under, one unit of a level.</summary>
    Level,
}
