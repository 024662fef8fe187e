using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using NodaTime;

namespace Emulation.Domain.Movements;

/// <summary>What a council settled where a round left places open: who of those that are contested or not decided passes. The others do not.</summary>
/// <param name="Round">The round.</param>
/// <param name="Stream">The stream of the round.</param>
/// <param name="Group">The group: the id of a unit or a cluster; null where everybody competed together.</param>
/// <param name="Send">The ids of the entries that pass; no more than there are open places.</param>
public sealed record RoundRuling(string Round, string Stream, string? Group, ImmutableArray<string> Send)
{
    /// <summary>The day of the ruling, or null where not stated.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The minutes or the decision, or null where not stated.</summary>
    public string? Document { get; init; }

    /// <summary>Where it stands in its file, or null.</summary>
    public SourceSpan? At { get; init; }
}
