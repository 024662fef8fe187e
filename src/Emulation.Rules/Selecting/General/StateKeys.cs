namespace Emulation.Rules.Selecting.General;

/// <summary>Names for states: two states with the same name go on alike, under every order.</summary>
/// <remarks>
/// What goes on depends on the places left under caps that could still cut somebody off, on what floors, shares and the size still
/// lack, and on the kinds that are refused. A claim depends only on the caps that could make it true or, while floors matter, on the
/// constraints that its kind is in; kinds that are in the same ones can stand for each other, so only how many of them are left is
/// told.
/// </remarks>
internal sealed class StateKeys(StepRules rules)
{
    private readonly Dictionary<int[], int> _claims = new(Comparer);

    public static IEqualityComparer<int[]> Comparer { get; } = EqualityComparer<int[]>.Create(
        (one, other) => one.AsSpan().SequenceEqual(other),
        numbers => numbers.Aggregate(17, (hash, number) => unchecked((hash * 31) + number)));

    /// <summary>How many of some could be taken under a cap.</summary>
    public static int Demand(StepRules rules, int cap, int[] counts)
    {
        var demand = 0;
        for (var kind = 0; kind < counts.Length; kind++)
        {
            demand += counts[kind] > 0 && rules.RowsOf[kind].Contains(cap) ? counts[kind] : 0;
        }

        return demand;
    }

    /// <summary>
    /// By cap, whether it could cut off any of some: one with as many places left as the total is full only when the total is.
    /// </summary>
    public static bool[] Cuts(StepRules rules, WalkState state, int[] counts)
    {
        var (demand, narrowest) = (new int[state.Used.Length], int.MaxValue);
        for (var kind = 0; kind < counts.Length; kind++)
        {
            foreach (var cap in counts[kind] > 0 ? rules.RowsOf[kind] : [])
            {
                demand[cap] += counts[kind];
            }
        }

        for (var cap = 0; cap < demand.Length; cap++)
        {
            narrowest = rules.IsWide[cap] ? Math.Min(narrowest, rules.Slack[cap] - state.Used[cap]) : narrowest;
        }

        return [.. demand.Select((count, cap) =>
            rules.Slack[cap] - state.Used[cap] is var left && left < count && (rules.IsWide[cap] || left < narrowest))];
    }

    /// <summary>Whether those still to be decided could fill a cap.</summary>
    public static bool MayFill(StepRules rules, WalkState state, int cap, int[] ahead) =>
        rules.Slack[cap] - state.Used[cap] <= Demand(rules, cap, ahead);

    /// <summary>The name of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="later">By kind, how many are in later classes.</param>
    /// <param name="ahead">By kind, how many of the class are still to be decided; empty after the class.</param>
    /// <param name="claims">The kinds that are claimed to be refused.</param>
    public int[] Of(WalkState state, int[] later, int[] ahead, List<int> claims)
    {
        // A claimed kind is out of the later classes; while floors matter it is still asked whether those left of it would help.
        var left = new int[later.Length];
        var name = new List<int> { state.IsFree ? 1 : 0 };
        for (var kind = 0; kind < left.Length; kind++)
        {
            left[kind] = later[kind] + (ahead.Length > 0 ? ahead[kind] : 0);
            if (left[kind] > 0 && (state.Refused[kind] || !state.Fits(rules, kind)))
            {
                left[kind] = 0;
                name.Add(kind);
            }
        }

        foreach (var kind in claims)
        {
            left[kind] = state.IsFree ? 0 : rules.Supply[kind] - state.Chosen[kind];
        }

        var cuts = Cuts(rules, state, left);
        if (state.IsFree)
        {
            AddClauses(name, state, ahead, claims, cuts);
        }
        else
        {
            AddLacks(name, state, left, claims, cuts);
        }

        for (var cap = 0; cap < cuts.Length; cap++)
        {
            if (cuts[cap])
            {
                name.AddRange([cap, rules.Slack[cap] - state.Used[cap]]);
            }
        }

        return [.. name];
    }

    // Each claim says: one of these caps will be full. One that is full only when the total is need not be named beside it.
    private void AddClauses(List<int> name, WalkState state, int[] ahead, List<int> claims, bool[] cuts)
    {
        var clauses = new SortedSet<int>();
        foreach (var kind in claims)
        {
            int[] caps = [.. rules.RowsOf[kind].Where(cap => MayFill(rules, state, cap, ahead) && !IsShadowed(state, kind, cap))];
            clauses.Add(Id(caps));
            Array.ForEach(caps, cap => cuts[cap] = true);
        }

        name.AddRange([-1, clauses.Count, .. clauses]);
    }

    private bool IsShadowed(WalkState state, int kind, int cap) => !rules.IsWide[cap] && rules.RowsOf[kind].Any(
        wide => rules.IsWide[wide] && rules.Slack[wide] - state.Used[wide] <= rules.Slack[cap] - state.Used[cap]);

    private void AddLacks(List<int> name, WalkState state, int[] left, List<int> claims, bool[] cuts)
    {
        var lacks = rules.Step.Floors.Select((floor, f) => floor.Min).ToArray();
        name.Add(-1);
        if (rules.OneToOne)
        {
            // How many there are in the same floors matters, up to the places of these floors.
            foreach (var alike in state.Chosen.Select((count, kind) => (count, Floors: rules.Step.FloorsOf[kind]))
                .GroupBy(each => string.Join(',', each.Floors)).OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                name.Add((int)Math.Min(alike.Sum(each => each.count), alike.First().Floors.Sum(floor => (long)lacks[floor])));
            }
        }
        else
        {
            lacks = rules.Missing(state.Chosen);
            name.AddRange(lacks);
        }

        name.Add(Math.Max(0, rules.MostSize - state.Chosen.Sum()));
        foreach (var share in rules.Shares(state.Chosen))
        {
            name.AddRange([(int)(share >> 32), (int)share]);
        }

        var pools = new SortedDictionary<int, int>();
        foreach (var kind in claims.Distinct())
        {
            int[] sets =
            [
                .. rules.RowsOf[kind].Where(cap => cuts[cap]), -1, .. rules.Step.FloorsOf[kind].Where(floor => lacks[floor] > 0), -1,
                .. rules.SharesOf(kind),
            ];
            pools[Id(sets)] = pools.GetValueOrDefault(Id(sets)) + left[kind];
        }

        name.AddRange([-1, pools.Count, .. pools.SelectMany(pool => new[] { pool.Key, pool.Value })]);
    }

    private int Id(int[] sets)
    {
        if (!_claims.TryGetValue(sets, out var id))
        {
            _claims.Add(sets, id = _claims.Count);
        }

        return id;
    }
}
