namespace Emulation.Domain.Policies;

/// <summary>Whether a policy's owner has approved it.</summary>
public enum PolicyStatus
{
    /// <summary>It decides.</summary>
    Approved,

    /// <summary>It decides nothing unless the caller asks for drafts.</summary>
    Draft,
}
