using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Monitoring;

/// <summary>What one record id adds to the counts: surely, or perhaps.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Alternatives">What it says; of several, one is so where it is sure, else at most one.</param>
/// <param name="IsSure">Whether it counts for sure.</param>
internal sealed record Claim(string Id, ImmutableArray<MovementRecord> Alternatives, bool IsSure)
{
    /// <summary>What its value can be where others state another for the same thing; null where it is what the record says.</summary>
    public NumberRange? Value { get; init; }

    /// <summary>The number of the joiners that may be of the same thing, in the resolved records; -1 where there are none.</summary>
    public int Joiners { get; init; } = -1;
}
