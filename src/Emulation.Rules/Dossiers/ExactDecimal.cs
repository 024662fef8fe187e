namespace Emulation.Rules.Dossiers;

/// <summary>Reads a decimal number without ever rounding it.</summary>
internal static class ExactDecimal
{
    private const int MostScale = 28;
    private static readonly UInt128 _most = (UInt128.One << 96) - 1;

    /// <summary>Reads the number grammar of JSON: <c>91.5</c>, <c>-0.25</c>, <c>1e3</c>.</summary>
    /// <param name="text">The digits as ASCII.</param>
    /// <param name="value">The number.</param>
    /// <param name="wellFormed">Whether the text is a number at all; then what failed is that a decimal cannot hold it.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value, out bool wellFormed)
    {
        (value, wellFormed) = (0, false);
        var negative = text is [(byte)'-', ..];
        var at = negative ? 1 : 0;
        var digits = UInt128.Zero;
        var fits = true;
        var (dropped, scale) = (0, 0);   // zeros that were left out at the end so far, digits after the point that were taken in

        var whole = CountDigits(text[at..]);
        if (whole == 0 || (whole > 1 && text[at] == '0')) return false;
        for (var i = 0; i < whole; i++) fits &= Take(text[at + i], afterPoint: false, ref digits, ref dropped, ref scale);
        at += whole;

        if (at < text.Length && text[at] == '.')
        {
            var fraction = CountDigits(text[++at..]);
            if (fraction == 0) return false;
            for (var i = 0; i < fraction; i++) fits &= Take(text[at + i], afterPoint: true, ref digits, ref dropped, ref scale);
            at += fraction;
        }

        long exponent = 0;
        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            var down = at < text.Length && text[at] == '-';
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-') at++;
            var count = CountDigits(text[at..]);
            if (count == 0) return false;
            foreach (var digit in text.Slice(at, count)) exponent = Math.Min((exponent * 10) + (digit - '0'), int.MaxValue);
            exponent = down ? -exponent : exponent;
            at += count;
        }

        wellFormed = at == text.Length;
        return wellFormed && fits && TryScale(digits, scale - dropped - exponent, negative, out value);
    }

    /// <summary>Takes one more digit; zeros wait until a digit after them needs them, so that <c>1.000…0</c> of any length is 1.</summary>
    private static bool Take(byte digit, bool afterPoint, ref UInt128 digits, ref int dropped, ref int scale)
    {
        if (afterPoint) scale++;
        dropped++;
        if (digit == '0') return true;
        for (; dropped > 0; dropped--)
        {
            if (digits > _most / 10) return false;
            digits *= 10;
        }

        digits += (UInt128)(digit - '0');
        return digits <= _most;
    }

    private static bool TryScale(UInt128 digits, long scale, bool negative, out decimal value)
    {
        value = 0;
        if (digits == 0) return true;
        for (; scale < 0; scale++)
        {
            if (digits > _most / 10) return false;
            digits *= 10;
        }

        if (scale > MostScale) return false;
        value = new decimal(Word(digits, 0), Word(digits, 32), Word(digits, 64), negative, (byte)scale);
        return true;
    }

    private static int Word(UInt128 digits, int shift) => unchecked((int)(uint)(digits >> shift));

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }
}
