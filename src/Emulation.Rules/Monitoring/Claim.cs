using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Monitoring;

/// <summary>What one record id adds to the counts: surely, or perhaps.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Alternatives">What it says; more than one where it contradicts itself, and then at most one of them is so.</param>
/// <param name="IsSure">Whether it counts for sure.</param>
internal sealed record Claim(string Id, ImmutableArray<MovementRecord> Alternatives, bool IsSure)
{
    /// <summary>What its value can be where others state another for the same thing; null where it is what the record says.</summary>
    public NumberRange? Value { get; init; }
}
