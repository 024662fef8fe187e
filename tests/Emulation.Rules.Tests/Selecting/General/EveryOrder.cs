using System.Numerics;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.General;

/// <summary>The rules word by word: every set of at most a dozen candidates, every order inside the tie classes.</summary>
internal sealed class EveryOrder
{
    private readonly CompiledProblem _problem;
    private readonly Dictionary<(int Step, int Taken), List<int>> _best = [];
    private readonly List<Part> _parts = [];

    public EveryOrder(CompiledProblem problem)
    {
        _problem = problem;
        Split();
        foreach (var order in Orders())
        {
            Outcomes.Add(Run(order));
        }
    }

    /// <summary>The sets, one for each order; -1 where nothing can be selected.</summary>
    public List<int> Outcomes { get; } = [];

    public bool IsConflict => Outcomes.Contains(-1);

    /// <summary>The summed shortfall of the floors of the first step.</summary>
    public int Shortfall { get; private set; } = -1;

    public ChosenUnder[] Chosen => [.. Enumerable.Range(0, _problem.Count).Select(i =>
        Outcomes.TrueForAll(set => (set >> i & 1) != 0) ? ChosenUnder.All
        : Outcomes.Exists(set => (set >> i & 1) != 0) ? ChosenUnder.Some : ChosenUnder.None)];

    public IEnumerable<int> Sizes => Outcomes.Select(Size).Distinct();

    public static int Size(int set) => BitOperations.PopCount((uint)set);

    /// <summary>Whether a set within some of the constraints exists; all shares always hold.</summary>
    public static bool IsPossible(CompiledProblem problem, Func<string, bool> holds, string? relaxed = null, int by = 0)
    {
        for (var set = 0; set < 1 << problem.Count; set++)
        {
            if (Enumerable.Range(0, problem.Locked).All(i => (set >> i & 1) != 0 || !holds($"locked:{problem.Ids[i]}"))
                && problem.Caps.Index().All(cap =>
                    !holds(cap.Item.Id)
                    || In(problem, set, type => type.Caps.Contains(cap.Index)) <= cap.Item.Max + (cap.Item.Id == relaxed ? by : 0))
                && SharesHold(problem, set))
            {
                SelectionFloor[] floors = problem.Source.FloorsHard
                    ? [.. problem.Floors.Select(floor =>
                        floor with { Min = !holds(floor.Id) ? 0 : floor.Min - (floor.Id == relaxed ? by : 0) })]
                    : [];
                if (Missing(problem, set, floors, type => type.Floors) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int In(CompiledProblem problem, int set, Func<CandidateType, bool> isIn) =>
        Enumerable.Range(0, problem.Count).Count(i => (set >> i & 1) != 0 && isIn(problem.Types[problem.TypeOf[i]]));

    private static bool SharesHold(CompiledProblem problem, int set) => problem.Shares.Index().All(share =>
        In(problem, set, type => type.Shares.Contains(share.Index)) <= share.Item.Percent.FloorOf(Size(set)));

    private static int Missing(CompiledProblem problem, int set, SelectionFloor[] floors, Func<CandidateType, int[]> floorsOf)
    {
        if (problem.Source.FloorCounting == FloorCounting.OneToAll)
        {
            return floors.Select((floor, f) => Math.Max(0, floor.Min - In(problem, set, type => floorsOf(type).Contains(f)))).Sum();
        }

        // Each person in turn fills any of its floors, or none.
        int Most(int position, int[] left)
        {
            if (position == problem.Count)
            {
                return 0;
            }

            var most = Most(position + 1, left);
            foreach (var floor in (set >> position & 1) != 0 ? floorsOf(problem.Types[problem.TypeOf[position]]) : [])
            {
                if (floor < left.Length && left[floor] > 0)
                {
                    left[floor]--;
                    most = Math.Max(most, 1 + Most(position + 1, left));
                    left[floor]++;
                }
            }

            return most;
        }

        int[] places = [.. floors.Select(floor => floor.Min)];
        return places.Sum() - Most(0, places);
    }

    private void Split()
    {
        var source = _problem.Source;
        var everybody = (1 << _problem.Count) - 1;
        var locked = Enumerable.Range(0, _problem.Locked).ToList();
        int[] Floors(CandidateType type) => type.Floors;
        if (source.SetAsides.IsEmpty && (source.FloorMode != FloorMode.OpenFirst || source.Floors.IsEmpty))
        {
            _parts.Add(new(everybody, source.Total, _problem.Floors, Floors, (1 << _problem.Locked) - 1));
            return;
        }

        void Add(int pool, int? places, SelectionFloor[] floors, Func<CandidateType, int[]> floorsOf)
        {
            var held = 0;
            foreach (var position in locked.Where(position => (pool >> position & 1) != 0).Take(places ?? int.MaxValue).ToArray())
            {
                held |= 1 << position;
                locked.Remove(position);
            }

            _parts.Add(new(pool, places, floors, floorsOf, held));
        }

        int Pool(Func<CandidateType, bool> isIn) =>
            Enumerable.Range(0, _problem.Count).Where(i => isIn(_problem.Types[_problem.TypeOf[i]])).Sum(i => 1 << i);

        var reserved = source.SetAsides.IsEmpty ? source.Floors.Sum(floor => floor.Min) : source.SetAsides.Sum(aside => aside.Places);
        int? open = source.Total is { } total ? Math.Max(0, total - reserved) : null;
        Add(everybody, open, source.SetAsides.IsEmpty ? [] : _problem.Floors, Floors);
        for (var f = 0; source.SetAsides.IsEmpty && f < _problem.Floors.Length; f++)
        {
            Add(Pool(type => type.Floors.Contains(f)), _problem.Floors[f].Min, [], Floors);
        }

        foreach (var (a, aside) in _problem.SetAsides.Index())
        {
            Add(Pool(type => type.SetAsides.Contains(a)), aside.Places, [.. aside.Floors],
                type => Array.IndexOf(type.SetAsides, a) is >= 0 and var at ? type.SetAsideFloors[at] : []);
        }

        if (source.UnfilledFloor == UnfilledFloor.Revert)
        {
            Add(everybody, null, [], Floors);
        }
    }

    private int Run(int[] order)
    {
        var taken = 0;
        for (var p = 0; p < _parts.Count; p++)
        {
            var sets = _best.TryGetValue((p, taken), out var known) ? known : _best[(p, taken)] = Best(p, taken);
            if (sets.Count == 0)
            {
                return -1;
            }

            foreach (var position in order)
            {
                var with = sets.FindAll(set => (set >> position & 1) != 0);
                sets = with.Count > 0 ? with : sets;
            }

            taken |= Assert.Single(sets);
        }

        return taken | ((1 << _problem.Locked) - 1);
    }

    private List<int> Best(int p, int taken)
    {
        var (part, sets) = (_parts[p], new List<int>());
        var locked = (1 << _problem.Locked) - 1;
        for (var set = 0; set < 1 << _problem.Count; set++)
        {
            var all = taken | locked | set;
            if ((set & ~part.Pool) == 0 && (set & (taken | (locked & ~part.Held))) == 0 && (set & part.Held) == part.Held
                && !(Size(set) > part.Places)
                && _problem.Caps.Index().All(cap => In(_problem, all, type => type.Caps.Contains(cap.Index)) <= cap.Item.Max)
                && SharesHold(_problem, all))
            {
                sets.Add(set);
            }
        }

        if (sets.Count == 0)
        {
            return sets;
        }

        int Short(int set) => Missing(_problem, set, part.Floors, part.FloorsOf);
        var least = sets.Min(Short);
        if (_problem.Source.FloorsHard && least > 0)
        {
            return [];
        }

        if (_problem.Source is { UnfilledFloor: UnfilledFloor.KeepVacant, Total: not null } && part.Places is { } places && least > 0)
        {
            var fewest = sets.Min(Size);
            sets = sets.FindAll(set => Size(set) <= Math.Max(places - least, fewest));
            least = sets.Min(Short);
        }

        Shortfall = p == 0 ? least : Shortfall;
        sets = sets.FindAll(set => Short(set) == least);
        return _problem.Source.Objective == SelectionObjective.MaxSizeThenMerit ? sets.FindAll(set => Size(set) == sets.Max(Size)) : sets;
    }

    private IEnumerable<int[]> Orders()
    {
        IEnumerable<int[]> orders = [[]];
        foreach (var tied in Enumerable.Range(0, _problem.Count).GroupBy(i => _problem.TieClass[i]))
        {
            var inside = Permutations([.. tied]).ToArray();
            orders = [.. orders.SelectMany(_ => inside, (order, next) => (int[])[.. order, .. next])];
        }

        return orders;
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]), (item, rest) => (int[])[item, .. rest]);

    private sealed record Part(int Pool, int? Places, SelectionFloor[] Floors, Func<CandidateType, int[]> FloorsOf, int Held);
}
