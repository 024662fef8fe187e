using System.Collections.Immutable;

namespace Emulation.Rules.Pairing;

/// <summary>The stable pairings of two sides: none has two who would both rather have each other.</summary>
public sealed class StableMatching
{
    /// <summary>The pairing that is best for every proposer at once, by the id of the proposer.</summary>
    public required ImmutableArray<StablePair> ProposerOptimal { get; init; }

    /// <summary>The pairing that is best for every acceptor at once, by the id of the proposer.</summary>
    public required ImmutableArray<StablePair> AcceptorOptimal { get; init; }

    /// <summary>The proposers who have no partner, the same in every stable pairing, by id.</summary>
    public required ImmutableArray<string> Unmatched { get; init; }

    /// <summary>The acceptors with free places, with their number, the same in every stable pairing, by id.</summary>
    public required ImmutableSortedDictionary<string, int> FreePlaces { get; init; }

    /// <summary>How many stable pairings there are; null where counting them would take more than <see cref="StableMatcher.MostSteps"/> steps.</summary>
    public required long? Count { get; init; }
}
