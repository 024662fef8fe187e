using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>One of the awards is held: recorded in the dossier, or decided in this evaluation for this period.</summary>
/// <param name="Awards">Any of these counts.</param>
/// <param name="Times">How many periods (titles) or decisions (commendations), at least 1.</param>
/// <param name="Consecutive">Whether the periods must follow each other without a gap.</param>
/// <param name="Ending">Where they must end.</param>
/// <param name="WithinYears">Only the last so many periods count, the one under consideration included; null means no limit.</param>
/// <param name="Scope">Within a span: every year, or each year by itself.</param>
public sealed record HeldCondition(ImmutableArray<AwardId> Awards, int Times, bool Consecutive, RunEnding Ending, int? WithinYears, YearScope Scope) : Condition
{
    /// <summary>What a commendation must have been given for; empty asks for nothing.</summary>
    public ImmutableArray<CommendationBasis> Bases { get; init; } = [];
}
