using System.Collections.Immutable;

namespace Emulation.Rules.Awarding;

/// <summary>One award of a movement, and how many of it its authority gives.</summary>
/// <param name="Id">The id, unique among the offers.</param>
/// <remarks>Either <see cref="PlacesByKind"/> or <see cref="Kinds"/> with <see cref="Places"/>: so many of each kind, or so many of any of the kinds.</remarks>
public sealed record AwardOffer(string Id)
{
    /// <summary>Places for each kind of candidate, each at least 0; empty where the places are for any of <see cref="Kinds"/>.</summary>
    public ImmutableSortedDictionary<string, int> PlacesByKind { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The kinds that may have it where the places are common to them.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The places common to <see cref="Kinds"/>, at least 0.</summary>
    public int Places { get; init; }

    /// <summary>All places of the offer.</summary>
    public int Total => PlacesByKind.IsEmpty ? Places : PlacesByKind.Values.Sum();

    /// <summary>Whether a candidate of the kind may have it.</summary>
    public bool IsFor(string kind) => PlacesByKind.IsEmpty ? Kinds.Contains(kind) : PlacesByKind.ContainsKey(kind);
}
