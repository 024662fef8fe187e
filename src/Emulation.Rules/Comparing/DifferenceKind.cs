namespace Emulation.Rules.Comparing;

/// <summary>How a part of a text differs.</summary>
public enum DifferenceKind
{
    /// <summary>Only the second text says it.</summary>
    Added,

    /// <summary>Only the first text says it.</summary>
    Removed,

    /// <summary>Both say it, and not alike.</summary>
    Changed,
}
