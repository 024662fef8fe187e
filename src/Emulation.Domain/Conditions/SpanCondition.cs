using Emulation.Domain.Awards;

namespace Emulation.Domain.Conditions;

/// <summary>A run of award periods up to the one under consideration, in which something holds.</summary>
/// <param name="Since">All periods begin on or after the day on which this award was decided; null asks for no earlier award.</param>
/// <param name="Years">The least length of the run, from 1 to 60.</param>
/// <param name="EveryYear">What must hold in each year by itself; null asks for nothing.</param>
/// <param name="Where">What must hold over the run as a whole; null asks for nothing.</param>
public sealed record SpanCondition(AwardId? Since, int Years, Condition? EveryYear, Condition? Where) : Condition;
