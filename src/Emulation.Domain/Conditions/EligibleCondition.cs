using System.Collections.Immutable;
using Emulation.Domain.Awards;

namespace Emulation.Domain.Conditions;

/// <summary>The candidate meets the standards of one of the awards, whether or not it is held.</summary>
/// <param name="Awards">Any of these counts.</param>
public sealed record EligibleCondition(ImmutableArray<AwardId> Awards) : Condition;
