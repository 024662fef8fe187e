namespace Emulation.Domain.Scoring;

/// <summary>What happens where an item does not apply to whoever is scored.</summary>
public enum ScoreAbsence
{
    /// <summary>It always applies; saying that it does not is a mistake.</summary>
    NotAllowed,

    /// <summary>Its points leave the maximum, so that the share is of what applies.</summary>
    LeavesMaximum,

    /// <summary>It gives a number of points that the text sets ("not assigned: gets 2").</summary>
    GivesPoints,
}
