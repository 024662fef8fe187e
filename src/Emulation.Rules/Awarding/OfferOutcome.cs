using System.Collections.Immutable;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Awarding;

/// <summary>What became of one award.</summary>
/// <param name="Offer">The award.</param>
public sealed record OfferOutcome(AwardOffer Offer)
{
    /// <summary>Who has it, best first.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Who is tied across the last place.</summary>
    public ImmutableArray<string> Contested { get; init; } = [];

    /// <summary>How many of the contested there is room for.</summary>
    public int OpenPlaces { get; init; }

    /// <summary>Places that nobody is left to fill.</summary>
    public int Unfilled { get; init; }

    /// <summary>The earlier awards whose ties must be settled first; with them nothing of this award is decided. Empty where it was.</summary>
    public ImmutableArray<string> WaitsFor { get; init; } = [];

    /// <summary>The candidates of whom it must be settled first whether they are on the list; with them nothing of this award is decided.</summary>
    public ImmutableArray<string> WaitsForCandidates { get; init; } = [];

    /// <summary>The selection behind it, which tells everybody's reason; null where it waits.</summary>
    public Selector? Selector { get; init; }
}
