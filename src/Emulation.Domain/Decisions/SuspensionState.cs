namespace Emulation.Domain.Decisions;

/// <summary>Whether a decision is suspended by the negative list.</summary>
public enum SuspensionState
{
    /// <summary>Nothing is open, or no rule asks.</summary>
    None,

    /// <summary>Nobody stated whether a matter is open.</summary>
    Unknown,

    /// <summary>A matter is open.</summary>
    Suspended,
}
