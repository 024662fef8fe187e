namespace Emulation.Domain.Quotas;

/// <summary>How a percentage of a base becomes a number of places, exactly.</summary>
/// <param name="Percent">The percentage.</param>
/// <param name="Rounding">How it is rounded; only <see cref="Rounding.Floor"/> honours "không quá".</param>
/// <remarks>
/// The percentage is rounded first; then <see cref="AtLeastOne"/>, <see cref="AbsoluteMin"/> and <see cref="AbsoluteMax"/> apply, in
/// this order; the result is never more than the base. 70% of 90 is 63; 15% of 47 is 7 rounded down and 8 rounded up.
/// </remarks>
public sealed record PlaceRule(Percentage Percent, Rounding Rounding)
{
    /// <summary>Whether a base of at least 1 gives at least 1 place.</summary>
    public bool AtLeastOne { get; init; }

    /// <summary>The fewest places, at least 0; null where there is no such bound.</summary>
    public int? AbsoluteMin { get; init; }

    /// <summary>The most places, at least 0; null where there is no such bound.</summary>
    public int? AbsoluteMax { get; init; }

    /// <summary>The places that a base gives.</summary>
    /// <param name="size">The base, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is negative.</exception>
    public int Places(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var places = Percent.Of(size, Rounding);
        if (AtLeastOne && size > 0)
        {
            places = Math.Max(places, 1);
        }

        places = Math.Max(places, AbsoluteMin ?? 0);
        return Math.Min(Math.Min(places, AbsoluteMax ?? int.MaxValue), size);
    }
}
