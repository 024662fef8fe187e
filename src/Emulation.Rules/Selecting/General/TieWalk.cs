namespace Emulation.Rules.Selecting.General;

/// <summary>Walks a step best class first, under every order inside the tie classes at once.</summary>
/// <remarks>
/// Taking whoever can still be extended to a best choice gives the rank-lexicographic answer for one order. The choices that can be
/// extended are closed downwards, so over all orders a class ends in exactly the largest ones that hold what was taken before; each of
/// them is a state. A class whose members all fit, or of which only one kind fits, leaves one state; for the others see <see
/// cref="ClassOutcomes"/>. Time: one question per candidate taken or kind refused (a comparison where the last best choice or the caps
/// answer it) and state.
/// </remarks>
internal sealed class TieWalk
{
    private readonly Crowd _crowd;
    private readonly StepRules _rules;
    private readonly int[] _taken;
    private readonly TakenBounds? _bounds;
    private readonly StateBudget _budget;

    /// <param name="crowd">The candidates.</param>
    /// <param name="rules">The step.</param>
    /// <param name="taken">By group, who has a place from the start.</param>
    /// <param name="bounds">In the last step, what to note, and states that are alike from there on are merged; null where each way matters.</param>
    /// <param name="budget">How many states there may be.</param>
    public TieWalk(Crowd crowd, StepRules rules, int[] taken, TakenBounds? bounds, StateBudget budget) =>
        (_crowd, _rules, _taken, _bounds, _budget) = (crowd, rules, taken, bounds, budget);

    /// <summary>The states at the end.</summary>
    public IReadOnlyList<WalkState> Run(CancellationToken cancellationToken)
    {
        List<WalkState> states = [WalkState.Start(_rules)];
        var later = new int[_rules.Supply.Length];
        for (var group = 0; group < _taken.Length; group++)
        {
            later[_crowd.Groups[group].Kind] += Left(group);
        }

        for (var c = 0; c < _crowd.FirstGroup.Length - 1; c++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var groups = new List<(int Group, int Kind, int Count)>();
            for (var group = _crowd.FirstGroup[c]; group < _crowd.FirstGroup[c + 1]; group++)
            {
                if (Left(group) is > 0 and var count)
                {
                    groups.Add((group, _crowd.Groups[group].Kind, count));
                    later[_crowd.Groups[group].Kind] -= count;
                }
                else
                {
                    _bounds?.Note(group, _taken[group]);
                }
            }

            if (groups.Count > 0)
            {
                states = Merge([.. states.SelectMany(state => After(state, groups, later, cancellationToken))], later);
            }
        }

        return states;
    }

    private IEnumerable<WalkState> After(
        WalkState state, List<(int Group, int Kind, int Count)> groups, int[] later, CancellationToken cancellationToken)
    {
        var open = new List<(int Group, int Kind, int Count)>();
        foreach (var each in groups)
        {
            if (state.Takes(_rules, each.Kind))
            {
                open.Add(each);
            }
            else
            {
                Note(state, each.Group, 0);
            }
        }

        if (open.Count > 1 && !state.TakeAll(_rules, open))
        {
            return new ClassOutcomes(_rules, _budget, open, later, Note, _bounds is not null).From(state, cancellationToken);
        }

        foreach (var (group, kind, count) in open)
        {
            var taken = open.Count > 1 ? count : 0;
            while (taken < count && state.Takes(_rules, kind))
            {
                state.Take(_rules, kind, 1);
                taken++;
            }

            Note(state, group, taken);
        }

        return [state];
    }

    private List<WalkState> Merge(List<WalkState> states, int[] later)
    {
        if (_bounds is null || states.Count == 1)
        {
            return states;
        }

        var merged = new List<WalkState>();
        var keys = new StateKeys(_rules);
        var known = new Dictionary<int[], WalkState>(StateKeys.Comparer);
        foreach (var state in states)
        {
            var key = keys.Of(state, later, [], []);
            if (known.TryAdd(key, state))
            {
                merged.Add(state);
                continue;
            }

            var same = known[key];
            same.Size = (Math.Min(same.Size.Least, state.Size.Least), Math.Max(same.Size.Most, state.Size.Most));
        }

        return merged;
    }

    private int Left(int group) =>
        _rules.Step.Members[_crowd.Groups[group].Kind] ? _crowd.Groups[group].Count - _taken[group] : 0;

    private void Note(WalkState state, int group, int taken)
    {
        if (_bounds is not null)
        {
            _bounds.Note(group, _taken[group] + taken);
        }
        else if (taken > 0)
        {
            state.Trail = new(group, taken, state.Trail);
        }
    }
}
