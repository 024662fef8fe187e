using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>
/// Works a selection out by looking at every set and every order inside the tie classes. Plain and slow, and it shares nothing
/// with what it checks but the types of a problem.
/// </summary>
internal sealed class BruteForce
{
    private readonly Instance _given;
    private readonly Dictionary<(int Step, int Taken), (List<int> Best, int Shortfall)> _steps = [];
    private readonly Step[] _plan;

    public BruteForce(Instance given)
    {
        _given = given;
        People = new(given);
        Limits = new(People);
        _plan = [.. Plan()];
        Solve();
    }

    public People People { get; }

    public Limits Limits { get; }

    /// <summary>The best set under each order, each once; empty where there is none.</summary>
    public HashSet<int> Sets { get; } = [];

    /// <summary>Chosen under all orders.</summary>
    public int Certain { get; private set; }

    /// <summary>Chosen under some order.</summary>
    public int Possible { get; private set; }

    /// <summary>The most that any order selects.</summary>
    public int Size { get; private set; }

    public bool IsConflict => Sets.Count == 0;

    public bool IsDefinite => Sets.Count == 1;

    /// <summary>The least summed shortfall of the floors (of the open places, where there are set-asides).</summary>
    public int LeastShortfall { get; private set; }

    /// <summary>For each outcome of a stepwise selection, how many of each reserved place stayed unfilled, by id.</summary>
    public List<Dictionary<string, int>> Unfilled { get; } = [];

    /// <summary>For each outcome, who has a place after the first step; in the order of <see cref="Unfilled"/>.</summary>
    public List<int> Opened { get; } = [];

    /// <summary>Who is shown as selected under the tie policy.</summary>
    public int Selected => _given.Tie == Domain.Quotas.TiePolicy.All ? Possible : Certain;

    private void Solve()
    {
        Certain = People.Everybody;
        foreach (var order in People.Orders())
        {
            if (Run(order) is not { } set)
            {
                Certain = 0;
                return;
            }

            Sets.Add(set);
            Certain &= set;
            Possible |= set;
            Size = Math.Max(Size, Limits.Size(set));
        }
    }

    private int? Run(int[] order)
    {
        var (taken, opened) = (0, 0);
        var unfilled = new Dictionary<string, int>();
        for (var s = 0; s < _plan.Length; s++)
        {
            if (!_steps.TryGetValue((s, taken), out var step))
            {
                step = _steps[(s, taken)] = Best(_plan[s], taken);
            }

            if (step.Best.Count == 0)
            {
                return null;
            }

            var before = taken;
            taken = FirstByRank(step.Best, order);
            (LeastShortfall, opened) = s == 0 ? (step.Shortfall, taken) : (LeastShortfall, opened);
            if (_plan[s].Id is { } id)
            {
                unfilled[id] = _plan[s].Places - Limits.Size(taken & ~before);
            }
        }

        Unfilled.Add(unfilled);
        Opened.Add(opened);
        return taken;
    }

    // Of two sets the better holds the best-ranked person on whom they differ.
    private static int FirstByRank(List<int> sets, int[] order)
    {
        var left = sets;
        foreach (var position in order)
        {
            if (left.Count == 1)
            {
                break;
            }

            var with = left.FindAll(set => (set >> position & 1) != 0);
            left = with.Count > 0 ? with : left;
        }

        return left[0];
    }

    private IEnumerable<Step> Plan()
    {
        var (total, floors) = (_given.Total ?? People.All.Length, Limits.Sets(People, _given.Floors));
        var vacant = _given.UnfilledFloor == UnfilledFloor.KeepVacant;
        if (!_given.IsStaged)
        {
            yield return new(null, People.Everybody, total, floors);
            yield break;
        }

        if (_given.FloorMode == FloorMode.OpenFirst)
        {
            yield return new(null, People.Everybody, Math.Max(0, total - _given.Floors.Sum(floor => floor.Min)), []);
            foreach (var floor in _given.Floors)
            {
                yield return new(floor.Id, People.Members(floor.Scope), floor.Min, []);
            }
        }
        else
        {
            yield return new(null, People.Everybody, Math.Max(0, total - _given.SetAsides.Sum(each => each.Places)), floors);
            foreach (var each in _given.SetAsides)
            {
                yield return new(each.Id, People.Members(each.Scope), each.Places, Limits.Sets(People, each.Floors));
            }
        }

        if (!vacant)
        {
            yield return new(null, People.Everybody, total, []);
        }
    }

    // Every best way to add up to so many people of a pool to those taken: least shortfall, then size where it matters.
    private (List<int> Best, int Shortfall) Best(Step step, int taken)
    {
        List<(int Added, int Set)> allowed = [];
        var pool = step.Pool & ~taken;
        for (var added = pool; ; added = (added - 1) & pool)
        {
            if (Limits.Size(added) <= step.Places && Limits.Allow(taken | added))
            {
                allowed.Add((added, taken | added));
            }

            if (added == 0)
            {
                break;
            }
        }

        if (allowed.Count == 0)
        {
            return ([], 0);
        }

        var least = step.Floors.Length == 0 ? 0 : allowed.Min(each => Limits.Shortfall(each.Added, step.Floors));
        if (_given.FloorsHard && least > 0)
        {
            return ([], least);
        }

        if (_given.UnfilledFloor == UnfilledFloor.KeepVacant && _given.Total is not null && least > 0)
        {
            // The places are fewer by the least shortfall; acceptances keep theirs.
            var places = Math.Max(step.Places - least, Limits.Size(People.Locked & ~taken));
            allowed = allowed.FindAll(each => Limits.Size(each.Added) <= places);
        }

        if (step.Floors.Length > 0)
        {
            var shortfall = allowed.Min(each => Limits.Shortfall(each.Added, step.Floors));
            allowed = allowed.FindAll(each => Limits.Shortfall(each.Added, step.Floors) == shortfall);
        }

        var best = allowed.ConvertAll(each => each.Set);
        if (_given.Objective == SelectionObjective.MaxSizeThenMerit && !_given.IsStaged)
        {
            var most = best.Max(Limits.Size);
            best = best.FindAll(set => Limits.Size(set) == most);
        }

        return (best, least);
    }

    /// <summary>Places of one kind: who may take them, how many there are, and the minima inside them.</summary>
    private sealed record Step(string? Id, int Pool, int Places, (int Members, int Min)[] Floors);
}
