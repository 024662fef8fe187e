using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Compilation;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Evaluation;

/// <summary>What a selection went by.</summary>
/// <param name="Rule">The award.</param>
/// <param name="Caps">Its quotas of places, the narrowest level first.</param>
internal sealed record SelectionFindings(AwardRule Rule, ImmutableArray<CapFindings> Caps)
{
    /// <summary>The keys of all who competed, best first; null where they were not kept.</summary>
    public RankedField? Field { get; init; }

    /// <summary>Whether a tie is settled by lot and no seed was published.</summary>
    public bool LacksSeed => Rule.Award.Tie.Policy == TiePolicy.Lot && Rule.Seed is null;
}
