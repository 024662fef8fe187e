using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Awarding;

/// <summary>Awards of several authorities over one list of candidates.</summary>
public sealed class AwardingProblem
{
    /// <summary>The awards, the one that chooses first first.</summary>
    public required ImmutableArray<AwardOffer> Offers { get; init; }

    /// <summary>The candidates; their ids are unique.</summary>
    public required ImmutableArray<AwardCandidate> Candidates { get; init; }

    /// <summary>Candidates who may still come onto the list, with nothing known of them but their kind: no award for their kind is decided before they do or do not.</summary>
    public ImmutableArray<AwardCandidate> Unsettled { get; init; } = [];

    /// <summary>Whether who has one of the awards leaves the list for the others (not several forms for one achievement).</summary>
    public bool NonDuplication { get; init; }

    /// <summary>The ranking.</summary>
    public ImmutableArray<SelectionKey> Order { get; init; } = [new("score")];

    /// <summary>What happens to a tie across the last place.</summary>
    public TiePolicy Tie { get; init; }

    /// <summary>The published seed of the lot; needed with <see cref="TiePolicy.Lot"/>.</summary>
    public string? Seed { get; init; }

    /// <summary>What councils settled.</summary>
    public ImmutableArray<AwardRuling> Rulings { get; init; } = [];
}
