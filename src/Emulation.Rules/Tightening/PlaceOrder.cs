using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tightening;

/// <summary>Whether one way of turning a base into places never gives more places than another, whatever the base.</summary>
/// <remarks>
/// Both grow with the base, so every base up to <see cref="Scanned"/> is tried, and what comes after it is shown: by equal or smaller
/// percentages whose roundings are ordered or repeat within what was tried, by a gap that no rounding closes, or by a bound that is reached.
/// </remarks>
internal static class PlaceOrder
{
    // More than any unit or province has of a title, and a few milliseconds of whole-number arithmetic.
    private const int Scanned = 20_000;

    /// <summary>True or false where it is shown, null where it cannot be told.</summary>
    public static bool? GivesNoMore(Quota one, Quota other) => (one.Count, other.Count) switch
    {
        ({ } places, { } most) => places <= most,
        (null, { } most) => IsAtMost(one.Share!, most),
        ({ } places, null) => places == 0 ? true : null,
        _ => GivesNoMore(one.Share!, other.Share!),
    };

    /// <summary>The same for two percentages.</summary>
    public static bool? GivesNoMore(PlaceRule one, PlaceRule other)
    {
        for (var size = 0; size <= Scanned; size++)
        {
            if (one.Places(size) > other.Places(size))
            {
                return false;
            }
        }

        if (one.AbsoluteMax is { } most && other.Places(Scanned) >= most)
        {
            return true;
        }

        if (other.AbsoluteMax is { } bound && !(one.AbsoluteMax <= bound))
        {
            return one.AbsoluteMax is null && one.Percent.Numerator > 0 ? false : null;
        }

        var order = one.Percent.CompareTo(other.Percent);
        return order > 0 ? (one.AbsoluteMax is null ? false : null)
            : order == 0 ? (IsRoundedNoHigher(one.Rounding, other.Rounding) || 100 * other.Percent.Denominator <= Scanned / 2 ? true : null)
            : IsGapClosed(one.Percent, other.Percent) ? null : true;
    }

    // A percentage passes every number of places once the base is great enough, unless it is 0% or bounded.
    private static bool? IsAtMost(PlaceRule rule, int most) =>
        rule.AbsoluteMax <= most ? true : rule.Places(Scanned) > most ? false : rule.Percent.Numerator == 0 ? true : null;

    private static bool IsRoundedNoHigher(Rounding one, Rounding other) => Height(one) <= Height(other);

    private static int Height(Rounding rounding) => rounding switch
    {
        Rounding.Floor => 0,
        Rounding.HalfEven => 1,
        Rounding.HalfUp => 2,
        _ => 3,
    };

    // Each is off by less than one place, so a gap of two places at the last base tried is never closed after it.
    private static bool IsGapClosed(Percentage less, Percentage more) =>
        (((Int128)more.Numerator * less.Denominator) - ((Int128)less.Numerator * more.Denominator)) * Scanned
            < (Int128)200 * more.Denominator * less.Denominator;
}
