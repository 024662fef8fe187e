using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Emulation.Domain.Time;

/// <summary>Names one award period: the school year <c>2024-2025</c> or the calendar year <c>2024</c>.</summary>
/// <remarks>
/// Periods are ordered within their cycle only; "consecutive" means without a gap in that order.
/// A school year and a calendar year have no order between them: <see cref="YearsSince"/> is null then.
/// </remarks>
/// <param name="Cycle">The kind of year.</param>
/// <param name="Year">The calendar year in which the period begins, 1000 to 9998.</param>
public readonly record struct PeriodId(AwardCycle Cycle, int Year)
{
    /// <summary>The school year that begins in <paramref name="year"/>.</summary>
    public static PeriodId SchoolYear(int year) => new(AwardCycle.SchoolYear, year);

    /// <summary>The calendar year <paramref name="year"/>.</summary>
    public static PeriodId CalendarYear(int year) => new(AwardCycle.CalendarYear, year);

    /// <summary>The period <paramref name="years"/> later (earlier where negative) in the same cycle.</summary>
    public PeriodId Plus(int years) => new(Cycle, Year + years);

    /// <summary>How many periods this one comes after <paramref name="other"/>; null where their cycles differ.</summary>
    public int? YearsSince(PeriodId other) => Cycle == other.Cycle ? Year - other.Year : null;

    /// <summary>Reads <c>2024-2025</c> (two consecutive years) or <c>2024</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PeriodId period)
    {
        period = default;
        if (text is not { Length: 4 or 9 } || !TryYear(text.AsSpan(0, 4), out var first))
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = CalendarYear(first);
            return true;
        }

        if (text[4] != '-' || !TryYear(text.AsSpan(5), out var second) || second != first + 1)
        {
            return false;
        }

        period = SchoolYear(first);
        return true;
    }

    /// <summary>Reads <c>2024-2025</c> or <c>2024</c>.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static PeriodId Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"`{text}` is not an award period; write a school year such as 2024-2025 or a calendar year such as 2024.");

    /// <summary>Writes the period as it is read.</summary>
    public override string ToString() => Cycle == AwardCycle.SchoolYear
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Year + 1:0000}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}");

    private static bool TryYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 9998;
}
