using System.Collections.Immutable;
using Emulation.Rules.Movements;

namespace Emulation.Rules.Recording;

/// <summary>How a record is replayed; that by which it was decided stands in the record.</summary>
public sealed record ReplayOptions
{
    /// <summary>The results of movements that were added to the dossiers that are given, so that a wrong file can be named.</summary>
    public ImmutableArray<MovementResults> MovementResults { get; init; } = [];

    /// <summary>How many units are decided at the same time, at least 1; null means one per processor. It never changes a result.</summary>
    public int? Threads { get; init; }

    /// <summary>The version of the engine that decides again; null means that of this library.</summary>
    public string? EngineVersion { get; init; }
}
