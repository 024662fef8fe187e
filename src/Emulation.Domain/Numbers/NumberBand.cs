namespace Emulation.Domain.Numbers;

/// <summary>The numbers between two ends, each of which says whether it belongs to them: <c>90 ≤ x &lt; 95</c>.</summary>
/// <param name="From">The lower end, or null where there is none.</param>
/// <param name="HasFrom">Whether the lower end itself belongs to the band.</param>
/// <param name="To">The upper end, or null where there is none.</param>
/// <param name="HasTo">Whether the upper end itself belongs to the band.</param>
public sealed record NumberBand(Rational? From, bool HasFrom, Rational? To, bool HasTo)
{
    /// <summary>Whether a number is in the band, exactly.</summary>
    public bool Contains(Rational number) =>
        !(From is { } from && (HasFrom ? number < from : number <= from))
        && !(To is { } to && (HasTo ? number > to : number >= to));

    /// <summary>Whether no number is in the band.</summary>
    public bool IsEmpty => From is { } from && To is { } to && (HasFrom && HasTo ? from > to : from >= to);

    /// <summary>Whether every number of the band is below every number of the other.</summary>
    public bool IsBelow(NumberBand other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return To is { } to && other.From is { } from && (HasTo && other.HasFrom ? to < from : to <= from);
    }

    /// <summary>Whether the other band begins where this one ends, so that no number is between them and none in both.</summary>
    public bool IsFollowedBy(NumberBand other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return To is { } to && other.From is { } from && to == from && HasTo != other.HasFrom;
    }

    /// <summary>Writes the band as <c>[90, 95)</c>; an end that is not there is <c>∞</c>.</summary>
    public override string ToString() =>
        $"{(From is null || !HasFrom ? '(' : '[')}{From?.ToString() ?? "-∞"}, {To?.ToString() ?? "∞"}{(To is null || !HasTo ? ')' : ']')}";
}
