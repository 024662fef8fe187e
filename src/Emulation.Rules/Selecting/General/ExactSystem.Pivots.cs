namespace Emulation.Rules.Selecting.General;

/// <summary>The changes of basis, in whole numbers.</summary>
internal sealed partial class ExactSystem
{
    private void Move(int column, long value)
    {
        var by = value - _at[column];
        if (by == 0)
        {
            return;
        }

        _at[column] = value;
        for (var row = 0; row < _basic.Length; row++)
        {
            _top[row] = checked(_top[row] + (_factor[row][column] * by));
        }
    }

    // The basic variable of the row becomes free, at the value; the free one of the column becomes basic.
    private void Pivot(int row, int column, long value)
    {
        var pivot = _factor[row];
        var (size, sign) = (Math.Abs(pivot[column]), Math.Sign(pivot[column]));
        for (var c = 0; c < pivot.Length; c++)
        {
            pivot[c] = c == column ? sign * _divisor[row] : -sign * pivot[c];
        }

        _divisor[row] = size;
        (_basic[row], _free[column]) = (_free[column], _basic[row]);
        (_place[_basic[row]], _place[_free[column]]) = (row, ~column);
        _at[column] = value;
        Settle(row);
        for (var other = 0; other < _basic.Length; other++)
        {
            var factors = _factor[other];
            var through = factors[column];
            if (other == row || through == 0)
            {
                continue;
            }

            factors[column] = 0;
            for (var c = 0; c < factors.Length; c++)
            {
                factors[c] = checked((factors[c] * size) + (through * pivot[c]));
            }

            _divisor[other] = checked(_divisor[other] * size);
            Settle(other);
        }
    }

    // Shortens the row by what its numbers have in common, and works its value out.
    private void Settle(int row)
    {
        var factors = _factor[row];
        var common = _divisor[row];
        for (var c = 0; c < factors.Length && common > 1; c++)
        {
            common = CommonDivisor(Math.Abs(factors[c]), common);
        }

        long top = 0;
        _divisor[row] /= common;
        for (var c = 0; c < factors.Length; c++)
        {
            if (factors[c] != 0)
            {
                factors[c] /= common;
                top = checked(top + (factors[c] * _at[c]));
            }
        }

        _top[row] = top;
    }

    private static long FloorOf(long top, long divisor) => top >= 0 ? top / divisor : -((-top + divisor - 1) / divisor);

    private static long CommonDivisor(long a, long b) => b == 0 ? a : CommonDivisor(b, a % b);
}
