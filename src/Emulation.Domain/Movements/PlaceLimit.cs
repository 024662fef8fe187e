using Emulation.Domain.Quotas;

namespace Emulation.Domain.Movements;

/// <summary>The most that a group may send on: a number, or a percentage of those that the group entered.</summary>
public sealed record PlaceLimit
{
    /// <summary>A number of places.</summary>
    /// <param name="count">How many, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public PlaceLimit(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>A percentage of the entries of the group.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="share"/> is null.</exception>
    public PlaceLimit(PlaceRule share)
    {
        ArgumentNullException.ThrowIfNull(share);
        Share = share;
    }

    /// <summary>The number, or null where it is a percentage.</summary>
    public int? Count { get; }

    /// <summary>The percentage, or null where it is a number.</summary>
    public PlaceRule? Share { get; }

    /// <summary>The places of a group.</summary>
    /// <param name="entered">How many entries the group has in the round, whatever their scores, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="entered"/> is negative.</exception>
    public int Places(int entered) => Count ?? Share!.Places(entered);
}
