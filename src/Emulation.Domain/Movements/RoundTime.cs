using Emulation.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Domain.Movements;

/// <summary>When a round is held: on known days, or in a month where no more than the month is known.</summary>
public sealed record RoundTime
{
    /// <summary>In a month.</summary>
    public RoundTime(YearMonth month)
    {
        var first = month.OnDayOfMonth(1);
        (Month, Days) = (month, new(first, first.PlusMonths(1)));
    }

    /// <summary>On the days of a period; one without an end is not known to have ended.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public RoundTime(EffectivePeriod days)
    {
        ArgumentNullException.ThrowIfNull(days);
        Days = days;
    }

    /// <summary>The month, or null where the days are known.</summary>
    public YearMonth? Month { get; }

    /// <summary>The days, half-open; of a month all of them.</summary>
    public EffectivePeriod Days { get; }

    /// <summary>Writes <c>2021-02</c>, <c>2021-02-10</c> for one day, or <c>[2021-02-10, 2021-02-20)</c>.</summary>
    public override string ToString() => Month is { } month ? YearMonthPattern.Iso.Format(month)
        : Days.To == Days.From.PlusDays(1) ? LocalDatePattern.Iso.Format(Days.From)
        : Days.ToString();
}
