namespace Emulation.Rules.Selecting.General;

/// <summary>
/// Whole numbers within bounds, and sums of them within bounds: is there such a choice? Bounds can be moved at any time, and
/// the next answer starts from where the last one ended.
/// </summary>
/// <remarks>
/// The general simplex method for bounded rows (Dutertre and de Moura, A fast linear-arithmetic solver for DPLL(T), 2006), with
/// Bland's rule, so that it ends; then branching on the first sum that is no whole number. All arithmetic is on whole numbers with
/// one denominator per row, checked for overflow. Where every constraint is a class of one of two families of nested sets the matrix
/// is totally unimodular and nothing is ever branched on; a pivot costs rows × columns. Branching is bounded by
/// <see cref="MostBranches"/>.
/// </remarks>
internal sealed partial class ExactSystem
{
    /// <summary>No bound.</summary>
    public const long Unbounded = long.MaxValue / 4;

    /// <summary>How many branches one question may take before the problem is refused.</summary>
    public const int MostBranches = 5_000;

    private readonly int _whole;
    private readonly long[] _low;
    private readonly long[] _high;

    // Row r: _divisor[r] × the basic variable _basic[r] = the sum over columns of _factor[r][c] × the variable _free[c].
    private readonly long[][] _factor;
    private readonly long[] _divisor;
    private readonly int[] _basic;
    private readonly int[] _free;

    // The numerator of each basic variable (over the divisor of its row), and the whole value of each free one.
    private readonly long[] _top;
    private readonly long[] _at;

    // The row of a basic variable, or the complement of the column of a free one.
    private readonly int[] _place;
    private int _branches;

    /// <summary>Makes a system.</summary>
    /// <param name="columns">How many numbers are chosen.</param>
    /// <param name="whole">How many of the first ones must be whole; the others follow where these are.</param>
    /// <param name="rows">The sums: per sum, its columns with their factors.</param>
    public ExactSystem(int columns, int whole, IReadOnlyList<IReadOnlyList<(int Column, long Factor)>> rows)
    {
        (_whole, Columns) = (whole, columns);
        (_low, _high) = (new long[columns + rows.Count], new long[columns + rows.Count]);
        Array.Fill(_low, -Unbounded, columns, rows.Count);
        Array.Fill(_high, Unbounded, columns, rows.Count);
        _factor = [.. rows.Select(row =>
        {
            var dense = new long[columns];
            foreach (var (column, factor) in row)
            {
                dense[column] += factor;
            }

            return dense;
        })];
        _divisor = [.. rows.Select(_ => 1L)];
        _basic = [.. Enumerable.Range(columns, rows.Count)];
        _free = [.. Enumerable.Range(0, columns)];
        _top = new long[rows.Count];
        _at = new long[columns];
        _place = [.. Enumerable.Range(0, columns).Select(c => ~c), .. Enumerable.Range(0, rows.Count)];
    }

    /// <summary>How many numbers are chosen; the sum of row r is the variable <c>Columns + r</c>.</summary>
    public int Columns { get; }

    public (long Low, long High) BoundsOf(int variable) => (_low[variable], _high[variable]);

    /// <summary>Sets both bounds of a column, or of a sum.</summary>
    public void Bound(int variable, long low, long high)
    {
        (_low[variable], _high[variable]) = (low, high);
        if (_place[variable] is < 0 and var place && low <= high)
        {
            Move(~place, Math.Clamp(_at[~place], low, high));
        }
    }

    /// <summary>A choice of the whole columns within all bounds; null where there is none.</summary>
    /// <exception cref="SelectionException">More branches than <see cref="MostBranches"/>, or numbers beyond 64 bits.</exception>
    public int[]? Solve(CancellationToken cancellationToken)
    {
        _branches = 0;
        try
        {
            return Branch(cancellationToken);
        }
        catch (OverflowException)
        {
            throw new SelectionException([GeneralDiagnostics.NumbersTooLarge()]);
        }
    }

    private int[]? Branch(CancellationToken cancellationToken)
    {
        if (++_branches > MostBranches)
        {
            throw new SelectionException([GeneralDiagnostics.TooManyBranches(MostBranches)]);
        }

        if (!Relaxed(cancellationToken))
        {
            return null;
        }

        for (var variable = 0; variable < _whole; variable++)
        {
            var row = _place[variable];
            if (row < 0 || _top[row] % _divisor[row] == 0)
            {
                continue;
            }

            var (low, high, below) = (_low[variable], _high[variable], FloorOf(_top[row], _divisor[row]));
            Bound(variable, low, below);
            var found = Branch(cancellationToken);
            if (found is null)
            {
                Bound(variable, below + 1, high);
                found = Branch(cancellationToken);
            }

            Bound(variable, low, high);
            return found;
        }

        var values = new int[_whole];
        for (var variable = 0; variable < _whole; variable++)
        {
            var place = _place[variable];
            values[variable] = checked((int)(place < 0 ? _at[~place] : _top[place] / _divisor[place]));
        }

        return values;
    }

    // Whether fractions within all bounds exist; if so the current values are such.
    private bool Relaxed(CancellationToken cancellationToken)
    {
        for (var variable = 0; variable < _low.Length; variable++)
        {
            if (_low[variable] > _high[variable])
            {
                return false;
            }
        }

        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (leaving, rises) = (-1, false);
            for (var row = 0; row < _basic.Length; row++)
            {
                var variable = _basic[row];
                if (leaving >= 0 && variable >= _basic[leaving])
                {
                    continue;
                }

                if (_low[variable] > -Unbounded && _top[row] < checked(_low[variable] * _divisor[row]))
                {
                    (leaving, rises) = (row, true);
                }
                else if (_high[variable] < Unbounded && _top[row] > checked(_high[variable] * _divisor[row]))
                {
                    (leaving, rises) = (row, false);
                }
            }

            if (leaving < 0)
            {
                return true;
            }

            var entering = -1;
            for (var column = 0; column < _free.Length; column++)
            {
                var factor = _factor[leaving][column];
                if (factor != 0 && (entering < 0 || _free[column] < _free[entering])
                    && ((factor > 0) == rises ? _at[column] < _high[_free[column]] : _at[column] > _low[_free[column]]))
                {
                    entering = column;
                }
            }

            if (entering < 0)
            {
                return false;
            }

            Pivot(leaving, entering, rises ? _low[_basic[leaving]] : _high[_basic[leaving]]);
        }
    }
}
