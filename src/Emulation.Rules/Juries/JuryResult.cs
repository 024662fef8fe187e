using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>What a jury gave.</summary>
/// <param name="Acts">The acts, best first, equal ones by id; last those without a score, by id.</param>
/// <param name="IsComplete">Whether no mark is missing that the rule does not do without; else nobody has a rank.</param>
public sealed record JuryResult(ImmutableArray<ActScore> Acts, bool IsComplete);
