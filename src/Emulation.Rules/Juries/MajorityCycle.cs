using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>Items that majorities rank in a circle, so that no order agrees with all of them.</summary>
/// <param name="Members">All items that some circle binds together, by id.</param>
/// <param name="Path">A shortest circle through the first of them: each beats the next, and the last beats the first.</param>
public sealed record MajorityCycle(ImmutableArray<string> Members, ImmutableArray<string> Path);
