using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Quotas;

namespace Emulation.Domain.Conditions;

/// <summary>A council voted for the candidate with at least a share.</summary>
/// <param name="Award">The award voted on; null means the one whose criterion this is.</param>
/// <param name="Share">The least share in favour.</param>
/// <param name="Of">What the share is counted of.</param>
/// <param name="Councils">The councils whose recorded votes count; empty means any.</param>
public sealed record VoteCondition(AwardId? Award, Percentage Share, VoteBase Of, ImmutableArray<string> Councils) : Condition;
