using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>A ranking of all items, and how many gave it.</summary>
/// <param name="Count">How many gave it, at least 1.</param>
/// <param name="Order">The ids of all items, best first.</param>
public sealed record Ballot(int Count, ImmutableArray<string> Order);
