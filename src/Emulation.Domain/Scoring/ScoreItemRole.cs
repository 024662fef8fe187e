namespace Emulation.Domain.Scoring;

/// <summary>What an item's points do to the total.</summary>
public enum ScoreItemRole
{
    /// <summary>They are part of it, and their maximum of its maximum.</summary>
    Base,

    /// <summary>Điểm thưởng: added, above the maximum.</summary>
    Bonus,

    /// <summary>Điểm trừ: taken off.</summary>
    Minus,
}
