namespace Emulation.Rules.Selecting.General;

/// <summary>One run through the steps of a problem, under every order inside the tie classes.</summary>
internal sealed class Course
{
    private readonly CompiledProblem _problem;
    private readonly Crowd _crowd;
    private readonly Step[] _steps;
    private readonly List<int>[] _locked;
    private readonly CancellationToken _cancellationToken;

    public Course(CompiledProblem problem, Crowd crowd, CancellationToken cancellationToken)
    {
        (_problem, _crowd, _cancellationToken) = (problem, crowd, cancellationToken);
        _steps = Step.Of(problem, crowd);
        _locked = PlacesOfTheLocked();
        Shortfall = new int[problem.Floors.Length];
        Opened = new int[crowd.Groups.Length];
        Unfilled = [.. problem.SetAsides.Select(setAside => setAside.Places)];
    }

    /// <summary>The fewest and the most that are selected.</summary>
    public (int Least, int Most) Size { get; private set; } = (int.MaxValue, 0);

    /// <summary>By floor of the problem, what it falls short under the first of the orders.</summary>
    public int[] Shortfall { get; private set; }

    /// <summary>By group, who holds an open place under the first of the orders, where there are set-asides.</summary>
    public int[] Opened { get; private set; }

    /// <summary>By set-aside, the places that none of its members took under the first of the orders.</summary>
    public int[] Unfilled { get; }

    /// <summary>Whether a floor may fall short.</summary>
    public bool HasShortfall { get; private set; }

    private bool IsOpenFirst =>
        _problem.Source.FloorMode == FloorMode.OpenFirst && _problem.SetAsides.Length == 0 && _problem.Floors.Length > 0;

    /// <summary>Walks all steps and notes who is taken; a conflict where a step cannot be.</summary>
    public SelectionConflict? Run(TakenBounds bounds)
    {
        // Before any step the locked must fit under the caps, and hard floors must be possible beside them.
        if (_steps.Length > 1 && ConflictIn(Rules(Step.Whole(_problem, _crowd), _crowd.Locked, Locked), Locked) is { } whole)
        {
            return whole;
        }

        var budget = new StateBudget();
        List<int[]> starts = [_crowd.Locked];
        for (var s = 0; s < _steps.Length; s++)
        {
            var isLast = s == _steps.Length - 1;
            var ends = new List<int[]>();
            var known = new HashSet<int[]>(StateKeys.Comparer);
            foreach (var taken in starts)
            {
                var rules = Rules(_steps[s].After(_crowd, taken, _locked[s].Count), taken, _locked[s]);
                if (ConflictIn(rules, _locked[s]) is { } conflict)
                {
                    return conflict;
                }

                var states = new TieWalk(_crowd, rules, taken, isLast ? bounds : null, budget).Run(_cancellationToken);
                ShowFirst(s, taken == starts[0], rules, states[0]);
                ShowSteps(s, taken, taken == starts[0], states[0]);
                foreach (var state in isLast ? states : [])
                {
                    var size = taken.Sum();
                    Size = (Math.Min(Size.Least, size + state.Size.Least), Math.Max(Size.Most, size + state.Size.Most));
                }

                foreach (var end in isLast ? [] : states.Select(state => After(taken, state)).Where(known.Add))
                {
                    budget.Count();
                    ends.Add(end);
                }
            }

            starts = ends;
        }

        return null;
    }

    private List<int> Locked => [.. Enumerable.Range(0, _problem.Locked)];

    private SelectionConflict? ConflictIn(StepRules rules, List<int> locked) =>
        rules.IsPossible && !(_problem.Source.FloorsHard && rules.LeastShortfall > 0)
            ? null
            : new ConflictFinder(_problem, _crowd, rules, locked, _cancellationToken).Find();

    private StepRules Rules(Step step, int[] taken, List<int> locked)
    {
        var forced = new int[_crowd.Kinds.Length];
        locked.ForEach(position => forced[_crowd.Groups[_crowd.GroupOf[position]].Kind]++);
        return new(_problem, _crowd, step, taken, forced, _cancellationToken);
    }

    // With set-asides the floors of the problem are those of the open places. What an open-first floor lacks is the places that nobody
    // could fill.
    private void ShowFirst(int s, bool isFirst, StepRules rules, WalkState state)
    {
        HasShortfall |= rules.Shortfall > 0 || IsOpenFirst;
        if (isFirst && s == 0 && !IsOpenFirst)
        {
            Shortfall = rules.Missing(state.Chosen);
        }
        else if (isFirst && IsOpenFirst && s > 0 && s <= _problem.Floors.Length)
        {
            Shortfall[s - 1] = _problem.Floors[s - 1].Min - state.Chosen.Sum();
        }
    }

    private void ShowSteps(int s, int[] taken, bool isFirst, WalkState state)
    {
        if (isFirst && s == 0 && _steps.Length > 1)
        {
            Opened = [.. After(taken, state).Zip(taken, (after, before) => after - before)];
            _locked[0].ForEach(position => Opened[_crowd.GroupOf[position]]++);
        }
        else if (isFirst && s > 0 && s <= Unfilled.Length)
        {
            Unfilled[s - 1] -= state.Chosen.Sum();
        }
    }

    private static int[] After(int[] taken, WalkState state)
    {
        int[] after = [.. taken];
        for (var trail = state.Trail; trail is not null; trail = trail.Before)
        {
            after[trail.Group] += trail.Count;
        }

        return after;
    }

    // The locked come first in rank: they take open places as long as there are any, then those of the set-asides that they are members
    // of, in order. The places of the others are counted against the caps and the total alone, as of reverted places.
    private List<int>[] PlacesOfTheLocked()
    {
        var places = Array.ConvertAll(_steps, _ => new List<int>());
        for (var position = 0; position < _problem.Locked; position++)
        {
            var kind = _crowd.Groups[_crowd.GroupOf[position]].Kind;
            var step = Array.FindIndex(_steps, step => step.Members[kind] && !(places[Array.IndexOf(_steps, step)].Count >= step.Places));
            if (_steps.Length == 1 || step >= 0)
            {
                places[Math.Max(0, step)].Add(position);
            }
        }

        return places;
    }
}
