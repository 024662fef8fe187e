using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>The orders that agree with the most pairwise judgements.</summary>
/// <param name="Agreement">With how many they agree: for each pair, the ballots that rank it the same way.</param>
/// <param name="Count">How many such orders there are; more than one is a tie.</param>
/// <param name="Orders">The orders, lexicographically by id; at most <see cref="RankAggregation.MostOrders"/> of them.</param>
public sealed record KemenyOrders(long Agreement, long Count, ImmutableArray<ImmutableArray<string>> Orders);
