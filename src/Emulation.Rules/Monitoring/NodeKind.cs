namespace Emulation.Rules.Monitoring;

/// <summary>What figures are given for.</summary>
public enum NodeKind
{
    /// <summary>The movement as a whole.</summary>
    Movement,

    /// <summary>A unit with everything below it.</summary>
    Unit,

    /// <summary>A cluster.</summary>
    Cluster,
}
