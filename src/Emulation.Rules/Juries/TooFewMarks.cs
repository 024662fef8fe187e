namespace Emulation.Rules.Juries;

/// <summary>What happens where there are too few marks to drop some.</summary>
public enum TooFewMarks
{
    /// <summary>The act has no score.</summary>
    NoScore,

    /// <summary>All that there are count.</summary>
    KeepAll,
}
