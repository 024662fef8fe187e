using System.Collections.Immutable;
using Emulation.Domain.Awards;

namespace Emulation.Rules.Measuring;

/// <summary>What is kept of every candidate of one kind while the awards of a unit are decided one after another.</summary>
/// <param name="Titles">The titles whose history matters; their order is their column.</param>
/// <param name="Eligible">The awards whose eligibility other criteria ask for; their order is their column.</param>
internal sealed record Measures(ImmutableArray<AwardId> Titles, ImmutableArray<AwardId> Eligible)
{
    /// <summary>The keys of the attested facts that are asked for; their order is their column.</summary>
    public ImmutableArray<string> Attested { get; init; } = [];
}
