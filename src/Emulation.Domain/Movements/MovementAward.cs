using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>One award that a movement gives, by one authority.</summary>
/// <param name="Id">Its id in the plan.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Authority">Who gives it, such as <c>province-chair</c>.</param>
/// <param name="Citation">Where its figures stand.</param>
/// <param name="Status">Whether they were verified against that text.</param>
/// <remarks>Either <see cref="PlacesByKind"/>, or <see cref="Kinds"/> with <see cref="Places"/>.</remarks>
public sealed record MovementAward(string Id, LocalizedText Title, string Authority, Citation Citation, VerificationStatus Status)
{
    /// <summary>The award of the law that it is, such as <c>bang-khen-cap-bo-tinh</c>; null for a prize that is none.</summary>
    public AwardId? Award { get; init; }

    /// <summary>Places for each kind of entry; empty where they are common to several kinds.</summary>
    public ImmutableSortedDictionary<EntryKind, PlaceCount> PlacesByKind { get; init; } = ImmutableSortedDictionary<EntryKind, PlaceCount>.Empty;

    /// <summary>The kinds that share <see cref="Places"/>.</summary>
    public ImmutableArray<EntryKind> Kinds { get; init; } = [];

    /// <summary>The places common to <see cref="Kinds"/>; null where they stand by kind.</summary>
    public PlaceCount? Places { get; init; }
}
