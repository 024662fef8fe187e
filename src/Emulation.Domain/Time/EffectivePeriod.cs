using NodaTime;
using NodaTime.Text;

namespace Emulation.Domain.Time;

/// <summary>The days on which a provision is in force: from <see cref="From"/>, up to but not including <see cref="To"/>.</summary>
/// <remarks>
/// Half-open, because a repealing text names the first day on which the old rule no longer applies.
/// An absent end means "until repealed".
/// </remarks>
public sealed record EffectivePeriod
{
    /// <summary>Makes a period of at least one day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day that no longer belongs to the period; null means until repealed.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public EffectivePeriod(LocalDate from, LocalDate? to = null)
    {
        if (to <= from)
        {
            throw new ArgumentException(
                $"An effective period must end after it starts; {Iso(to.Value)} is not after {Iso(from)}.", nameof(to));
        }

        (From, To) = (from, to);
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The first day after the period, or null where the provision stands until repealed.</summary>
    public LocalDate? To { get; }

    /// <summary>Whether the provision is in force on <paramref name="date"/>.</summary>
    public bool Contains(LocalDate date) => From <= date && (To is null || date < To);

    /// <summary>Whether the two periods share at least one day.</summary>
    public bool Overlaps(EffectivePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (To is null || other.From < To) && (other.To is null || From < other.To);
    }

    /// <summary>Writes the period as <c>[2024-01-01, 2025-07-01)</c>; an open end is <c>∞</c>.</summary>
    public override string ToString() => $"[{Iso(From)}, {(To is { } to ? Iso(to) : "∞")})";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
