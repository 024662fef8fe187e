namespace Emulation.Rules.Selecting;

/// <summary>Why a candidate stands where it stands.</summary>
public enum SelectionReasonKind
{
    /// <summary>It has a place.</summary>
    Selected,

    /// <summary>It is tied across the last place.</summary>
    Contested,

    /// <summary>It was not eligible.</summary>
    NotEligible,

    /// <summary>Every place of a cap is taken by better-ranked selected candidates.</summary>
    CapFull,

    /// <summary>A lower-ranked candidate holds a place that a floor protects.</summary>
    DisplacedByFloor,

    /// <summary>Something else, such as a larger set of which it can be no part, or a different cap for each way to settle a tie.</summary>
    Other,
}
