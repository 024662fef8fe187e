using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Numbers and days as workbooks keep them.</summary>
internal static class CellNumber
{
    // A cell holds a binary number; 15 decimal digits of it are those that somebody wrote and sees.
    private const int ExactDigits = 15;
    private const int MostDecimals = 28;     // of the numbers that dossiers hold
    private const decimal FirstInexact = 1_000_000_000_000_000m;
    private const int LastDay = 2_958_465;   // 9999-12-31

    /// <summary>The number that is shown, as decimal digits; null where a cell cannot hold it exactly.</summary>
    public static string? Exact(string raw)
    {
        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) >= FirstInexact)
        {
            return null;
        }

        var shown = raw;
        if (Digits(raw) > ExactDigits)
        {
            shown = double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("E14", CultureInfo.InvariantCulture);
            value = decimal.Parse(shown, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (Decimals(shown) is not <= MostDecimals)
        {
            return null;   // what is too small would become 0, or lose its last digits
        }

        // This division leaves out the zeros at the end and is exact.
        return (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The percentage that a cell shows for a number.</summary>
    public static string Percent(string exact) =>
        string.Create(CultureInfo.InvariantCulture, $"{decimal.Parse(exact, CultureInfo.InvariantCulture) * 100m / 1.0000000000000000000000000000m}%");

    /// <summary>The day of a number in a cell that is formatted as a date; null where it is none.</summary>
    public static string? Day(string raw, bool from1904)
    {
        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value != decimal.Truncate(value) || value < (from1904 ? 0 : 1) || value > LastDay || (!from1904 && value == 60))
        {
            return null;   // 60 is the 29th of February 1900, which there was not
        }

        var days = (int)value;
        var day = from1904 ? new LocalDate(1904, 1, 1).PlusDays(days) : new LocalDate(1899, 12, days > 60 ? 30 : 31).PlusDays(days);
        return LocalDatePattern.Iso.Format(day);
    }

    /// <summary>The digits behind the decimal point that a number needs; null where nobody can count them.</summary>
    private static int? Decimals(string number)
    {
        var mantissa = number.AsSpan().Trim();
        var exponent = 0;
        if (mantissa.IndexOfAny('e', 'E') is >= 0 and var at)
        {
            if (!int.TryParse(mantissa[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return null;
            }

            mantissa = mantissa[..at];
        }

        var point = mantissa.IndexOf('.');
        var last = mantissa.LastIndexOfAnyInRange('1', '9');
        return last < 0 ? 0 : (point < 0 || last < point ? last + 1 - (point < 0 ? mantissa.Length : point) : last - point) - exponent;
    }

    private static int Digits(string raw)
    {
        var count = 0;
        foreach (var c in raw)
        {
            if (c is 'e' or 'E')
            {
                break;
            }

            count += c is >= '1' and <= '9' || (c == '0' && count > 0) ? 1 : 0;
        }

        return count;
    }
}
