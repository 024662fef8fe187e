using System.Numerics;

namespace Emulation.Rules.Selecting.General;

/// <summary>What a step demands of how many of each kind are chosen, as sums within bounds.</summary>
/// <remarks>
/// Columns: how many of each kind; what each floor falls short; with one-to-one counting, how many of those in the same floors fill each
/// of them. Whole numbers of each kind leave a transport problem for the others, so these are whole where it matters.
/// </remarks>
internal sealed class StepSystem
{
    private readonly List<IReadOnlyList<(int Column, long Factor)>> _rows = [];
    private readonly List<int> _atLeastZero = [];
    private readonly int _kinds;

    /// <param name="problem">The problem.</param>
    /// <param name="crowd">Its candidates.</param>
    /// <param name="step">The step.</param>
    /// <param name="rowsOf">By kind, the caps it is in; the places of the step are one more.</param>
    /// <param name="slack">By cap, the places that earlier steps left.</param>
    /// <param name="earlier">By kind, how many have a place already outside the step.</param>
    public StepSystem(CompiledProblem problem, Crowd crowd, Step step, int[][] rowsOf, int[] slack, int[] earlier)
    {
        _kinds = crowd.Kinds.Length;
        var floors = step.Floors.Length;
        var columns = _kinds + floors;
        CapRow = new int[slack.Length];
        for (var cap = 0; cap < slack.Length; cap++)
        {
            CapRow[cap] = Add(from kind in Members(step) where rowsOf[kind].Contains(cap) select (kind, 1L));
        }

        var filling = step.Floors.Select(_ => new List<(int Column, long Factor)>()).ToArray();
        if (problem.Source.FloorCounting == FloorCounting.OneToAll)
        {
            foreach (var kind in Members(step))
            {
                Array.ForEach(step.FloorsOf[kind], floor => filling[floor].Add((kind, 1)));
            }
        }
        else
        {
            // Those in the same floors fill one of them each.
            foreach (var alike in Members(step)
                .Where(kind => step.FloorsOf[kind].Length > 0)
                .GroupBy(kind => string.Join(',', step.FloorsOf[kind])))
            {
                var fills = alike.Select(kind => (kind, 1L)).ToList();
                foreach (var floor in step.FloorsOf[alike.First()])
                {
                    fills.Add((columns, -1));
                    filling[floor].Add((columns++, 1));
                }

                _atLeastZero.Add(Add(fills));
            }
        }

        FloorRow = [.. filling.Select((fills, floor) => Add([.. fills, (_kinds + floor, 1)]))];
        ShortfallRow = Add(Enumerable.Range(_kinds, floors).Select(column => (column, 1L)));
        SizeRow = Add(Members(step).Select(kind => (kind, 1L)));
        ShareRow = [.. problem.Shares.Select((_, share) => Add(Members(step).Select(kind => (kind, Weight(problem, crowd, share, kind)))))];
        System = new(columns, _kinds, _rows);

        // The columns come before the sums, and how many there are is known only now.
        (CapRow, FloorRow, ShareRow) = (After(CapRow), After(FloorRow), After(ShareRow));
        (ShortfallRow, SizeRow) = (ShortfallRow + columns, SizeRow + columns);
        for (var column = _kinds; column < columns; column++)
        {
            System.Bound(column, 0, ExactSystem.Unbounded);
        }

        for (var cap = 0; cap < slack.Length; cap++)
        {
            System.Bound(CapRow[cap], -ExactSystem.Unbounded, slack[cap]);
        }

        for (var floor = 0; floor < floors; floor++)
        {
            System.Bound(FloorRow[floor], step.Floors[floor].Min, ExactSystem.Unbounded);
        }

        foreach (var row in _atLeastZero)
        {
            System.Bound(row + columns, 0, ExactSystem.Unbounded);
        }

        for (var share = 0; share < ShareRow.Length; share++)
        {
            var already = earlier.Select((count, kind) => count * Weight(problem, crowd, share, kind)).Sum();
            System.Bound(ShareRow[share], -already, ExactSystem.Unbounded);
        }
    }

    public ExactSystem System { get; }

    /// <summary>The variable of each cap, the places of the step last.</summary>
    public int[] CapRow { get; }

    /// <summary>The variable of each floor: those who fill it and what is missing.</summary>
    public int[] FloorRow { get; }

    /// <summary>The variable of all that the floors fall short.</summary>
    public int ShortfallRow { get; }

    /// <summary>The variable of how many are chosen.</summary>
    public int SizeRow { get; }

    /// <summary>The variables of the shares.</summary>
    public int[] ShareRow { get; }

    /// <summary>
    /// What one more of a kind adds to the room of a share: <c>100 d × |set| ≤ n × |selected|</c> for the percentage n/d.
    /// </summary>
    public static long Weight(CompiledProblem problem, Crowd crowd, int share, int kind)
    {
        var percent = problem.Shares[share].Percent;
        var (numerator, hundred) = (percent.Numerator, 100 * percent.Denominator);
        var common = (long)BigInteger.GreatestCommonDivisor(numerator, hundred);
        return (numerator - (crowd.Kinds[kind].Shares.Contains(share) ? hundred : 0)) / common;
    }

    private static IEnumerable<int> Members(Step step) => Enumerable.Range(0, step.Members.Length).Where(kind => step.Members[kind]);

    private int[] After(int[] rows) => [.. rows.Select(row => row + System.Columns)];

    private int Add(IEnumerable<(int Column, long Factor)> sum)
    {
        _rows.Add([.. sum]);
        return _rows.Count - 1;
    }
}
