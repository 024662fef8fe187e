namespace Emulation.Rules.Juries;

/// <summary>How the marks of several jurors become one.</summary>
public enum MarkAggregation
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The middle one; of an even number the mean of the two in the middle.</summary>
    Median,

    /// <summary>The mean without so many of the highest and of the lowest: instances, even where a mark is repeated.</summary>
    DropHighLow,

    /// <summary>The mean without a fraction of the marks at each end, its number rounded down.</summary>
    Trimmed,
}
