namespace Emulation.Domain.Dossiers;

/// <summary>Whether a record still stands.</summary>
public enum RecordStatus
{
    /// <summary>It stands.</summary>
    Valid,

    /// <summary>It was revoked and never counts.</summary>
    Revoked,

    /// <summary>Another record took its place; it never counts.</summary>
    Replaced,
}
