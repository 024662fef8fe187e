using System.Collections.Immutable;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Rounds;

/// <summary>How one group of a round came out.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Id">The unit or cluster that makes the group; null where everybody competes together.</param>
public sealed record GroupResult(StreamRule Stream, string? Id)
{
    /// <summary>The most that it may send on; null where there is no limit. Where entries are open in an earlier round, the most that it may come to.</summary>
    public int? Places { get; init; }

    /// <summary>The fewest places that it may come to; the same as <see cref="Places"/> save where a percentage hangs on an earlier round.</summary>
    public int? LeastPlaces { get; init; }

    /// <summary>How many entries it has for certain.</summary>
    public int Entered { get; init; }

    /// <summary>How many entries it has at most; more than <see cref="Entered"/> where some are open in an earlier round.</summary>
    public int MostEntered { get; init; }

    /// <summary>The earlier rounds that must be settled before a council can rule here, in order; empty where they all are.</summary>
    public ImmutableArray<string> OpenIn => [.. Outcomes.SelectMany(outcome => outcome.OpenIn).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Its entries: those that are sent on first, then those that are open, then the others; each by place, then by id.</summary>
    public ImmutableArray<EntryOutcome> Outcomes { get; init; } = [];

    /// <summary>How many of the open entries there is room for, at most; 0 where none is open.</summary>
    public int OpenPlaces { get; init; }

    /// <summary>How many entries are lacking to fill its places, at least, where the stream reports that; else 0.</summary>
    public int Shortage { get; init; }

    /// <summary>Where ties all go on: by how many the places are passed.</summary>
    public int Overflow { get; init; }

    /// <summary>What a council settled here, or null.</summary>
    public RoundRuling? Ruling { get; init; }

    /// <summary>Places that the ruling leaves empty although entries were open.</summary>
    public int LeftEmpty { get; init; }

    /// <summary>How many are sent on.</summary>
    public int Sent => Outcomes.Count(outcome => outcome.IsSent);
}
