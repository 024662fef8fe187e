using System.Collections.Immutable;

namespace Emulation.Domain.Dossiers;

/// <summary>What every record of a dossier carries.</summary>
public abstract record DossierRecord
{
    private protected DossierRecord()
    {
    }

    /// <summary>The record's id within its dossier, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the record still stands.</summary>
    public RecordStatus Status { get; init; }

    /// <summary>The id of the record that this one supersedes, or null.</summary>
    public string? Replaces { get; init; }

    /// <summary>The documents that prove it.</summary>
    public ImmutableArray<EvidenceDocument> Evidence { get; init; } = [];
}
