using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Comparing;

/// <summary>One part in which two texts differ.</summary>
/// <param name="Path">The part, such as <c>awards.chien-si-thi-dua-co-so.criteria.achievement</c>.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Before">What the first text says, in words; null where it says nothing.</param>
/// <param name="After">What the second text says, in words; null where it says nothing.</param>
public sealed record TextDifference(string Path, DifferenceKind Kind, LocalizedText? Before, LocalizedText? After)
{
    /// <summary>Where the first text says it, or null.</summary>
    public Citation? CitedBefore { get; init; }

    /// <summary>Where the second text says it, or null.</summary>
    public Citation? CitedAfter { get; init; }
}
