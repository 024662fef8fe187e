using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>A run of award periods up to the one under consideration, in which something holds.</summary>
/// <param name="Since">All periods begin after the achievement period of this award, or on or after the day on which it was decided where its decision names none; null asks for no earlier award.</param>
/// <param name="Years">The least length of the run, from 1 to 60.</param>
/// <param name="EveryYear">What must hold in each year by itself; null asks for nothing.</param>
/// <param name="Where">What must hold over the run as a whole; null asks for nothing.</param>
public sealed record SpanCondition(AwardId? Since, int Years, Condition? EveryYear, Condition? Where) : Condition
{
    /// <summary>What the award of <see cref="Since"/> must have been given for; empty asks for nothing.</summary>
    public ImmutableArray<CommendationBasis> SinceBases { get; init; } = [];
}
