namespace Emulation.Rules.Movements;

/// <summary>What the classes of a scorecard are of.</summary>
internal enum ScoreClassSource
{
    /// <summary>The percentage of the maximum.</summary>
    Share,

    /// <summary>The points.</summary>
    Points,
}
