using Emulation.Domain.Numbers;

namespace Emulation.Rules.Apportioning;

/// <summary>A unit among which places are apportioned.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Weight">What its claim is in proportion to, at least 0; with 0 it gets its minimum and no more.</param>
public sealed record ApportionedUnit(string Id, Rational Weight)
{
    /// <summary>The fewest places, at least 0.</summary>
    public long Min { get; init; }

    /// <summary>The most places, at least <see cref="Min"/>; null where there is no such bound.</summary>
    public long? Max { get; init; }
}
