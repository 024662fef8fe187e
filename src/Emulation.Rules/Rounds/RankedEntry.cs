using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Rounds;

/// <summary>An entry with what it is ranked by in one group.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Values">The values, key by key; null where one is not known.</param>
/// <param name="Reaches">Whether it reaches every minimum; null where that is not known.</param>
/// <param name="Below">The first minimum that it does not reach, or null.</param>
/// <param name="Missing">The names of the scores that are not known, of the ranking and of the minimum, in order.</param>
internal sealed record RankedEntry(
    MovementEntry Entry, ImmutableArray<Rational?> Values, bool? Reaches, ScoreMinimum? Below, ImmutableArray<string> Missing)
{
    /// <summary>With ties by lot the SHA-256 over the seed, a line feed and the id; less is better. Else empty.</summary>
    public string Lot { get; init; } = "";

    /// <summary>Whether it is there for certain; false where an earlier round may still keep it back.</summary>
    public bool IsSure => Entry.Waits.IsEmpty;

    /// <summary>The earlier rounds in which it is open whether it comes.</summary>
    public ImmutableArray<string> OpenIn => [.. Entry.Waits.Select(wait => wait.Round)];

    /// <summary>The marks that its totals lack, by juror and criterion.</summary>
    public ImmutableArray<MissingMark> MissingMarks { get; init; } = [];

    /// <summary>Whether everything that matters is known.</summary>
    public bool IsKnown => Missing.IsEmpty;
}
