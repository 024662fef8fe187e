namespace Emulation.Rules.Apportioning;

/// <summary>Why a total cannot be apportioned.</summary>
public enum ApportionmentConflictKind
{
    /// <summary>The minima add up to more than the total.</summary>
    MinimaAboveTotal,

    /// <summary>The maxima add up to less than the total; a unit of weight 0 can take its minimum only.</summary>
    MaximaBelowTotal,

    /// <summary>The method gives every unit with a weight at least one place, and there are not so many.</summary>
    TotalBelowUnits,
}
