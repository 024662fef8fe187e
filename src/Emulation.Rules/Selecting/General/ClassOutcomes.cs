namespace Emulation.Rules.Selecting.General;

/// <summary>
/// Every end of a tie class whose members do not all fit: the largest choices among them that can be extended to a best one.
/// </summary>
/// <remarks>
/// The groups are decided one after the other: how many are taken, from none to as many as fit. Whoever is not wholly taken is claimed
/// to be refused, and a claim must be true at the end. After each group the states that are alike from there on (<see
/// cref="StateKeys"/>) are merged; what is noted comes from the ways on which every claim came true. Time: states × groups × counts
/// questions.
/// </remarks>
internal sealed class ClassOutcomes
{
    private readonly StepRules _rules;
    private readonly StateBudget _budget;
    private readonly List<(int Group, int Kind, int Count)> _groups;
    private readonly int[] _later;
    private readonly Action<WalkState, int, int> _note;
    private readonly bool _merges;

    /// <param name="rules">The step.</param>
    /// <param name="budget">How many states there may be.</param>
    /// <param name="groups">The groups of the class of which at least one fits.</param>
    /// <param name="later">By kind, how many are in later classes.</param>
    /// <param name="note">Takes a state, a group and how many of it are taken.</param>
    /// <param name="merges">Whether states that are alike from here on are merged.</param>
    public ClassOutcomes(
        StepRules rules, StateBudget budget, List<(int Group, int Kind, int Count)> groups, int[] later,
        Action<WalkState, int, int> note, bool merges) =>
        (_rules, _budget, _groups, _later, _note, _merges) = (rules, budget, groups, later, note, merges);

    /// <summary>The ends from one state.</summary>
    public IReadOnlyList<WalkState> From(WalkState start, CancellationToken cancellationToken)
    {
        var later = _merges && start.IsFree ? WithoutTheSurelyRefused(start) : _later;
        var layers = new List<List<Node>> { new() { new(start, []) } };
        for (var g = 0; g < _groups.Count; g++)
        {
            layers.Add(Decide(layers[g], g, later, cancellationToken));
        }

        foreach (var end in layers[^1])
        {
            end.IsValid = end.Claims.TrueForAll(kind => !end.State.Takes(_rules, kind));
        }

        for (var g = _groups.Count; g > 0; g--)
        {
            foreach (var (from, _) in layers[g].Where(node => node.IsValid).SelectMany(node => node.Ways))
            {
                from.IsValid = true;
            }
        }

        for (var g = 1; g <= _groups.Count; g++)
        {
            foreach (var node in layers[g].Where(node => node.IsValid))
            {
                Settle(node, _groups[g - 1].Group);
            }
        }

        return [.. layers[^1].Where(node => node.IsValid).Select(node => node.State)];
    }

    private List<Node> Decide(List<Node> nodes, int g, int[] later, CancellationToken cancellationToken)
    {
        var (_, kind, count) = _groups[g];
        var known = new Dictionary<int[], Node>(StateKeys.Comparer);
        var (keys, next, ahead) = (new StateKeys(_rules), new List<Node>(), new int[later.Length]);
        foreach (var (_, undecided, some) in _groups.Skip(g + 1))
        {
            ahead[undecided] += some;
        }

        foreach (var node in nodes)
        {
            var state = node.State.Copy();
            for (var taken = 0; ; taken++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var more = taken < count && state.Takes(_rules, kind);
                var child = new Node(state.Copy(), more ? [.. node.Claims, kind] : node.Claims);
                if (MayComeTrue(child, ahead, claimed: more ? kind : -1))
                {
                    var key = _merges ? keys.Of(child.State, later, ahead, child.Claims) : [];
                    if (!_merges || known.TryAdd(key, child))
                    {
                        _budget.Count();
                        next.Add(child);
                        child.Ways.Add((node, taken));
                    }
                    else
                    {
                        known[key].Ways.Add((node, taken));
                    }
                }

                if (!more)
                {
                    break;
                }

                state.Take(_rules, kind, 1);
            }
        }

        return next;
    }

    // Drops the claims that are true already. False where one can never come true: even with everybody still to be decided
    // one more of its kind could be taken.
    private bool MayComeTrue(Node node, int[] ahead, int claimed)
    {
        var state = node.State;
        node.Claims.RemoveAll(kind => state.Refused[kind] || !state.Fits(_rules, kind));
        if (state.IsFree)
        {
            return node.Claims.TrueForAll(kind => _rules.RowsOf[kind].Any(cap => MayFill(state, cap, ahead)));
        }

        if (claimed < 0 || !node.Claims.Contains(claimed))
        {
            return true;
        }

        int[] most = [.. state.Chosen.Select((count, kind) => count + (state.Refused[kind] ? 0 : ahead[kind]))];
        most[claimed]++;
        for (var cap = 0; cap < state.Used.Length; cap++)
        {
            if (most.Select((count, kind) => _rules.RowsOf[kind].Contains(cap) ? count : 0).Sum() > _rules.Slack[cap])
            {
                return true;
            }
        }

        return _rules.Extend(most) is null;
    }

    private bool MayFill(WalkState state, int cap, int[] ahead) => StateKeys.MayFill(_rules, state, cap, ahead);

    private void Settle(Node node, int group)
    {
        node.Ways.RemoveAll(way => !way.From.IsValid);
        var (least, most) = (int.MaxValue, 0);
        foreach (var (from, taken) in node.Ways)
        {
            (least, most) = (Math.Min(least, from.State.Size.Least + taken), Math.Max(most, from.State.Size.Most + taken));
            if (!_merges)
            {
                node.State.Trail = from.State.Trail;
            }

            _note(node.State, group, taken);
        }

        node.State.Size = (least, most);
    }

    // Where the caps that cut the class short are nested, they are a matroid: how many are taken under each of them does not depend on
    // the order. A full one that is within no other full one then refuses all its later members under every order, so that they need
    // not be told apart.
    private int[] WithoutTheSurelyRefused(WalkState start)
    {
        var ahead = new int[_later.Length];
        _groups.ForEach(each => ahead[each.Kind] += each.Count);
        var cuts = StateKeys.Cuts(_rules, start, ahead);
        int[] cutting = [.. Enumerable.Range(0, cuts.Length).Where(cap => cuts[cap])];
        var members = cutting
            .Select(cap => _groups.Where(each => _rules.RowsOf[each.Kind].Contains(cap)).Select(each => each.Kind).ToHashSet())
            .ToArray();
        if (members.Any(one => members.Any(other => one.Overlaps(other) && !one.IsSubsetOf(other) && !other.IsSubsetOf(one))))
        {
            return _later;
        }

        var end = start.Copy();
        foreach (var (_, kind, count) in _groups)
        {
            for (var taken = 0; taken < count && end.Takes(_rules, kind); taken++)
            {
                end.Take(_rules, kind, 1);
            }
        }

        bool[] full = [.. cutting.Select(cap => end.Used[cap] == _rules.Slack[cap])];
        int[] later = [.. _later];
        for (var i = 0; i < cutting.Length; i++)
        {
            if (!full[i] || members.Where((other, j) => full[j] && j != i && members[i].IsProperSubsetOf(other)).Any())
            {
                continue;
            }

            for (var kind = 0; kind < later.Length; kind++)
            {
                later[kind] = _rules.RowsOf[kind].Contains(cutting[i]) ? 0 : later[kind];
            }
        }

        return later;
    }

    private sealed class Node(WalkState state, List<int> claims)
    {
        public WalkState State => state;

        /// <summary>The kinds that are claimed to be refused.</summary>
        public List<int> Claims { get; } = [.. claims];

        public List<(Node From, int Taken)> Ways { get; } = [];

        public bool IsValid { get; set; }
    }
}
