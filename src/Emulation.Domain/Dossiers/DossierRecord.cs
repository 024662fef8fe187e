using System.Collections.Immutable;
using Emulation.Domain.Units;

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

    /// <summary>The unit that it was given to, where that is a predecessor of the collective's unit; null means the candidate itself.</summary>
    public UnitId? Of { get; init; }
}
