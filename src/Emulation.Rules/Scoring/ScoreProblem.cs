namespace Emulation.Rules.Scoring;

/// <summary>Why a value that was given could not be used; the item then counts as not known.</summary>
public enum ScoreProblem
{
    /// <summary>It could be used, or nobody gave one.</summary>
    None,

    /// <summary>A count or a rank is no whole number, or is negative; a figure to divide by is 0; points are negative.</summary>
    OutOfRange,

    /// <summary>The item is said not to apply, and the scorecard does not allow that.</summary>
    AlwaysApplies,
}
