using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>What the jury gave one act.</summary>
/// <param name="Act">The act's id.</param>
/// <param name="Score">Its exact score; null where it has none.</param>
/// <param name="Rounded">The score rounded as the rule says; null where it has none or nothing is rounded.</param>
/// <param name="Rank">Its rank, 1 the best; equal scores share the better rank. Null where it has none.</param>
/// <param name="Missing">The marks that were not given, by juror and criterion.</param>
public sealed record ActScore(string Act, Rational? Score, Rational? Rounded, int? Rank, ImmutableArray<MissingMark> Missing);
