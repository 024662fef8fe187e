using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Domain.Movements;

/// <summary>Something that competes in the rounds of a movement.</summary>
/// <param name="Id">Its id, unique in the movement; compared exactly.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">The unit that entered it.</param>
public sealed record MovementEntry(string Id, EntryKind Kind, UnitId Unit)
{
    /// <summary>What it is called, or null; never used to decide.</summary>
    public string? Name { get; init; }

    /// <summary>The candidate whose dossier it belongs to; null where it stands for itself.</summary>
    public EntrySubject? Subject { get; init; }

    /// <summary>Its scores by name, exactly; a name that is absent was not stated.</summary>
    public NamedNumbers Scores { get; init; } = NamedNumbers.Empty;

    /// <summary>What jurors gave it, by juror and criterion; no pair twice.</summary>
    public ImmutableArray<EntryMark> Marks { get; init; } = [];

    /// <summary>The rounds that it passed, in their order.</summary>
    public ImmutableArray<EntryStep> Path { get; init; } = [];

    /// <summary>The rounds in which it is still open whether it goes on, by round; empty where it is here for certain.</summary>
    public ImmutableArray<EntryWait> Waits { get; init; } = [];

    /// <summary>Where it stands in its file, or null.</summary>
    public SourceSpan? At { get; init; }
}
