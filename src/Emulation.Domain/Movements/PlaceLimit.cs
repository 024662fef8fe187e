using Emulation.Domain.Quotas;

namespace Emulation.Domain.Movements;

/// <summary>The most that a group may send on: a number, a percentage of those that the group entered, or a number that the entries state.</summary>
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

    /// <summary>A number that the plan does not know and the entries state.</summary>
    /// <param name="figure">The name under which they state it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public PlaceLimit(string figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Figure = figure;
    }

    /// <summary>The name under which the entries state the number, or null where the plan sets it.</summary>
    public string? Figure { get; }

    /// <summary>The number, or null where it is a percentage or not known to the plan.</summary>
    public int? Count { get; }

    /// <summary>The percentage, or null where it is a number.</summary>
    public PlaceRule? Share { get; }

    /// <summary>The places of a group.</summary>
    /// <param name="entered">How many entries the group has in the round, whatever their scores, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="entered"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The number is one that the entries state.</exception>
    public int Places(int entered) => Count ?? Share?.Places(entered)
        ?? throw new InvalidOperationException($"How many places `{Figure}` gives stands in the entries, not in the plan.");
}
