namespace Emulation.Rules.Selecting.General;

/// <summary>A step at its start: what may still be taken, and whether a choice can be extended to a best one.</summary>
/// <remarks>
/// Best means the least summed shortfall and, where asked, the largest size. Which choices can be extended to a best one depends on
/// counts per kind alone and is closed downwards; so a kind that is refused once is refused for ever, and nobody need remember who was
/// refused.
/// </remarks>
internal sealed class StepRules
{
    private readonly Crowd _crowd;
    private readonly CompiledProblem _problem;
    private readonly bool _wantsSize;
    private readonly CancellationToken _cancellationToken;
    private readonly StepSystem? _system;

    /// <param name="problem">The problem.</param>
    /// <param name="crowd">Its candidates.</param>
    /// <param name="step">The step.</param>
    /// <param name="taken">By group, who has a place already: from earlier steps, and all the locked ones.</param>
    /// <param name="forced">By kind, those of the locked ones whose places are places of this step.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public StepRules(CompiledProblem problem, Crowd crowd, Step step, int[] taken, int[] forced, CancellationToken cancellationToken)
    {
        (_problem, _crowd, _cancellationToken, Step, Forced) = (problem, crowd, cancellationToken, step, forced);
        Supply = [.. forced];
        Earlier = [.. forced.Select(count => -count)];
        for (var group = 0; group < taken.Length; group++)
        {
            var kind = crowd.Groups[group].Kind;
            Earlier[kind] += taken[group];
            Supply[kind] += step.Members[kind] ? crowd.Groups[group].Count - taken[group] : 0;
        }

        RowsOf =
        [
            .. crowd.Kinds.Select((kind, k) =>
                step.Places is not null && step.Members[k] ? [.. kind.Caps, problem.Caps.Length] : kind.Caps),
        ];
        Slack = [.. problem.Caps.Select(cap => cap.Max), step.Places ?? int.MaxValue];
        for (var kind = 0; kind < Earlier.Length; kind++)
        {
            foreach (var cap in crowd.Kinds[kind].Caps)
            {
                Slack[cap] -= Earlier[kind];
            }
        }

        IsWide = [.. Slack.Select((_, cap) => Supply.Index().All(kind => kind.Item == 0 || RowsOf[kind.Index].Contains(cap)))];
        IsPossible = true;
        for (var cap = 0; cap < Slack.Length; cap++)
        {
            IsPossible &= Slack[cap] >= Sum(forced, cap);
        }

        _wantsSize = problem.Source.Objective == SelectionObjective.MaxSizeThenMerit;
        if (IsPossible && (_wantsSize || problem.Shares.Length > 0 || step.Floors.Any(floor => floor.Min > 0)))
        {
            _system = new(problem, crowd, step, RowsOf, Slack, Earlier);
            SeekBest();
        }
    }

    public Step Step { get; }

    /// <summary>By kind, those who have a place from the start.</summary>
    public int[] Forced { get; }

    /// <summary>By kind, how many have a place already outside the step.</summary>
    public int[] Earlier { get; }

    /// <summary>By kind, how many the step could take, <see cref="Forced"/> included.</summary>
    public int[] Supply { get; }

    /// <summary>By kind, its caps; the places of the step are one more.</summary>
    public int[][] RowsOf { get; }

    /// <summary>By cap, its places that are left to the step.</summary>
    public int[] Slack { get; }

    /// <summary>By cap, whether everybody of the step is in it, as in the total.</summary>
    public bool[] IsWide { get; }

    /// <summary>Whether anything can be selected: the forced ones fit.</summary>
    public bool IsPossible { get; private set; }

    /// <summary>The least summed shortfall when all places could be used.</summary>
    public long LeastShortfall { get; private set; }

    /// <summary>The least summed shortfall with the places that stay vacant taken away.</summary>
    public long Shortfall { get; private set; }

    /// <summary>The largest size, where it matters; else 0.</summary>
    public int MostSize { get; private set; }

    public bool OneToOne => _problem.Source.FloorCounting == FloorCounting.OneToOne;

    /// <summary>By how many each share's room is used by a choice (<see cref="StepSystem.Weight"/>).</summary>
    public IEnumerable<long> Shares(int[] chosen) => _problem.Shares.Select((_, share) =>
        chosen.Select((count, kind) => count == 0 ? 0 : count * StepSystem.Weight(_problem, _crowd, share, kind)).Sum());

    /// <summary>The shares whose set a kind is in.</summary>
    public int[] SharesOf(int kind) => _crowd.Kinds[kind].Shares;

    /// <summary>Whether nothing but the caps matters once a choice is made: then no question need be asked any more.</summary>
    public bool IsFree(int[] chosen) =>
        _system is null || (!_wantsSize && _problem.Shares.Length == 0 && Missing(chosen).Sum(each => (long)each) <= Shortfall);

    /// <summary>By floor, what a choice falls short of it; with one-to-one counting the earlier floors are filled first.</summary>
    public int[] Missing(int[] chosen) => FloorFilling.Missing(Step, chosen, OneToOne);

    /// <summary>A best choice that holds at least so many of each kind; null where there is none.</summary>
    public int[]? Extend(int[] chosen)
    {
        var system = _system!.System;
        for (var kind = 0; kind < chosen.Length; kind++)
        {
            // Without shares and sizes only those who fill floors can help.
            var helps = _wantsSize || _problem.Shares.Length > 0 || Step.FloorsOf[kind].Length > 0;
            system.Bound(kind, chosen[kind], helps ? Supply[kind] : chosen[kind]);
        }

        return system.Solve(_cancellationToken);
    }

    private void SeekBest()
    {
        var system = _system!.System;
        IsPossible = Reaches(_system.ShortfallRow, 0, ExactSystem.Unbounded);
        if (!IsPossible)
        {
            return;
        }

        LeastShortfall = Shortfall = LeastMissing();
        if (LeastShortfall > 0 && Step.Places is { } places
            && _problem.Source is { UnfilledFloor: UnfilledFloor.KeepVacant, Total: not null, FloorsHard: false })
        {
            // Places that nobody can fill are taken away, but none without which those who have a place, and the others whom a share of
            // those selected asks for beside them, would not fit.
            system.Bound(_system.ShortfallRow, 0, ExactSystem.Unbounded);
            Slack[^1] = (int)Math.Max(places - LeastShortfall, Forced.Sum());
            while (!Reaches(_system.CapRow[^1], -ExactSystem.Unbounded, Slack[^1]))
            {
                Slack[^1]++;
            }

            Shortfall = LeastMissing();
        }

        if (_wantsSize)
        {
            var (low, high) = (Forced.Sum(), Supply.Sum());
            while (low < high)
            {
                var middle = low + ((high - low + 1) / 2);
                (low, high) = Reaches(_system.SizeRow, middle, ExactSystem.Unbounded) ? (middle, high) : (low, middle - 1);
            }

            MostSize = low;
            system.Bound(_system.SizeRow, low, ExactSystem.Unbounded);
        }
    }

    private long LeastMissing()
    {
        var (low, high) = (0L, Step.Floors.Sum(floor => (long)floor.Min));
        for (var tried = 0L; low < high; tried = (low + high) / 2)
        {
            (low, high) = Reaches(_system!.ShortfallRow, 0, tried) ? (low, tried) : (tried + 1, high);
        }

        _system!.System.Bound(_system.ShortfallRow, 0, low);
        return low;
    }

    private bool Reaches(int row, long low, long high)
    {
        _system!.System.Bound(row, low, high);
        return Extend(Forced) is not null;
    }

    private int Sum(int[] counts, int cap)
    {
        var sum = 0;
        for (var kind = 0; kind < counts.Length; kind++)
        {
            sum += counts[kind] > 0 && RowsOf[kind].Contains(cap) ? counts[kind] : 0;
        }

        return sum;
    }
}
