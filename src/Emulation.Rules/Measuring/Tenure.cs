using NodaTime;

namespace Emulation.Rules.Measuring;

/// <summary>A length of time made of several stretches: whole months, and the days beyond them.</summary>
/// <remarks>Each stretch is counted in whole months; of the days that are left over, thirty make a month.</remarks>
/// <param name="Thirtieths">The length in thirtieths of a month.</param>
internal readonly record struct Tenure(long Thirtieths)
{
    public const int OfAMonth = 30;

    public int WholeMonths => (int)(Thirtieths / OfAMonth);

    /// <summary>The stretch from a day up to, but not including, another; nothing where it ends before it begins.</summary>
    public static Tenure Between(LocalDate from, LocalDate to)
    {
        var months = Months(from, to);
        return to <= from ? default : new(((long)months * OfAMonth) + Math.Min(Period.DaysBetween(from.PlusMonths(months), to), OfAMonth - 1));
    }

    /// <summary>The whole months from a day up to, but not including, another; never less than none.</summary>
    public static int Months(LocalDate from, LocalDate to)
    {
        if (to <= from)
        {
            return 0;
        }

        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.PlusMonths(months) <= to ? months : months - 1;
    }

    public static Tenure operator +(Tenure one, Tenure other) => new(one.Thirtieths + other.Thirtieths);

    public static Tenure operator *(Tenure one, long times) => new(one.Thirtieths * times);
}
