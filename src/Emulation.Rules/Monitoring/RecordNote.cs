using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Units;

namespace Emulation.Rules.Monitoring;

/// <summary>Something about a record that keeps it from counting as it stands, or that should be known.</summary>
/// <param name="Record">The record's id.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Problem">What it is.</param>
/// <param name="Effect">What becomes of it.</param>
public sealed record RecordNote(string Record, UnitId Unit, RecordProblem Problem, RecordEffect Effect)
{
    /// <summary>The other records that it is about, by id, sorted.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>How many times, where a record stands there again.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Where it, and what contradicts it, stand.</summary>
    public ImmutableArray<SourceSpan> Places { get; init; } = [];
}
