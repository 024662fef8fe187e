using System.Collections.Immutable;

namespace Emulation.Rules.Selecting.General;

/// <summary>Finds a smallest set of constraints that contradict each other, and by how much each of them must give way.</summary>
/// <remarks>
/// The smallest set by hitting sets (Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS extraction with minimal hitting set
/// dualization, 2015): whatever is left out of a largest set that does not contradict itself must be hit by each contradiction. The
/// first of the smallest sets that hit all of these so far either contradicts itself, and is then the first of the smallest
/// contradictions, or grows to one more such largest set. Locked candidates of one kind stand for each other, so that of these the
/// first are taken. Where floors may fall short and there are no shares, only a cap below its locked members can contradict them, and
/// nothing need be tried. Constraints are in ordinal order of their ids. The shares of those selected are no constraint that could give
/// way by places, and hold throughout.
/// </remarks>
internal sealed class ConflictFinder
{
    /// <summary>How many attempts it may take: sets that could hit the others, and questions whether a set contradicts itself.</summary>
    public const int MostAttempts = 10_000;

    private readonly StepSystem _system;
    private readonly StepRules _rules;
    private readonly Constraint[] _all;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _onlyCaps;
    private int _attempts;

    /// <param name="problem">The problem.</param>
    /// <param name="crowd">Its candidates.</param>
    /// <param name="rules">The step that cannot be.</param>
    /// <param name="locked">The locked candidates whose places are places of this step, as positions.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ConflictFinder(
        CompiledProblem problem, Crowd crowd, StepRules rules, IEnumerable<int> locked, CancellationToken cancellationToken)
    {
        (_rules, _cancellationToken) = (rules, cancellationToken);
        _system = new(problem, crowd, rules.Step, rules.RowsOf, rules.Slack, rules.Earlier);
        var all = new List<Constraint>();
        for (var cap = 0; cap < rules.Slack.Length; cap++)
        {
            if (cap < problem.Caps.Length || rules.Step.Places is not null)
            {
                all.Add(new(cap < problem.Caps.Length ? problem.Caps[cap].Id : rules.Step.PlacesId, Cap: cap));
            }
        }

        for (var floor = 0; problem.Source.FloorsHard && floor < rules.Step.Floors.Length; floor++)
        {
            all.Add(new(rules.Step.Floors[floor].Id, Floor: floor));
        }

        foreach (var position in locked)
        {
            all.Add(new($"locked:{problem.Ids[position]}", Kind: crowd.Groups[crowd.GroupOf[position]].Kind));
        }

        _onlyCaps = !problem.Source.FloorsHard && problem.Shares.Length == 0;

        // The total and the open places share their id: they give way together.
        _all = [.. all.OrderBy(each => each.Id, StringComparer.Ordinal)];
        Ids = [.. _all.Select(each => each.Id).Distinct()];
    }

    private string[] Ids { get; }

    /// <summary>The conflict.</summary>
    /// <exception cref="SelectionException">It was not found within <see cref="MostAttempts"/>.</exception>
    public SelectionConflict Find()
    {
        var conflict = _onlyCaps ? TightestCap() : Smallest();
        return new([.. conflict], [.. conflict.Select(Relax).OfType<Relaxation>()]);
    }

    private string[] TightestCap() => _all
        .Where(each => each.Cap >= 0)
        .Select(cap => (
            cap.Id,
            Places: _rules.Slack[cap.Cap],
            Members: _all.Where(each => each.Kind >= 0 && _rules.RowsOf[each.Kind].Contains(cap.Cap)).ToArray()))
        .Where(cap => cap.Members.Length > cap.Places)
        .Select(cap => cap.Members.Take(cap.Places + 1).Select(each => each.Id).Append(cap.Id).Order(StringComparer.Ordinal).ToArray())
        .OrderBy(ids => ids.Length)
        .ThenBy(ids => ids, Comparer<string[]>.Create(
            (one, other) => one.Zip(other, string.CompareOrdinal).FirstOrDefault(order => order != 0)))
        .First();

    private string[] Smallest()
    {
        var sets = new List<bool[]>();
        for (var least = 0; ;)
        {
            var hit = new HittingSet(sets, Before(), Attempt).First(least);
            least = hit.Count(isIn => isIn);
            if (!IsPossible(hit))
            {
                return [.. Ids.Where((_, i) => hit[i])];
            }

            var before = Before();
            for (var i = 0; i < hit.Length; i++)
            {
                if (!hit[i] && (before[i] < 0 || hit[before[i]]))
                {
                    hit[i] = true;
                    hit[i] = IsPossible(hit);
                }
            }

            sets.Add([.. hit.Select(kept => !kept)]);
        }
    }

    // By id, the locked one of the same kind before it.
    private int[] Before()
    {
        var last = new Dictionary<int, int>();
        var before = new int[Ids.Length];
        for (var i = 0; i < before.Length; i++)
        {
            var kind = _all.First(each => each.Id == Ids[i]).Kind;
            before[i] = kind >= 0 && last.TryGetValue(kind, out var same) ? same : -1;
            last[kind] = i;
        }

        return before;
    }

    private void Attempt()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (++_attempts > MostAttempts)
        {
            throw new SelectionException([GeneralDiagnostics.TooManyConflicts(MostAttempts)]);
        }
    }

    // A constraint can give way alone where everything else together can hold.
    private Relaxation? Relax(string id)
    {
        var parts = _all.Where(each => each.Id == id).ToArray();
        if (parts[0].Kind >= 0)
        {
            return null;
        }

        var (low, high) = (1, parts[0].Cap >= 0 ? _rules.Supply.Sum() : _rules.Step.Floors[parts[0].Floor].Min);
        if (!IsPossible(Everything(), id, high))
        {
            return null;
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = IsPossible(Everything(), id, middle) ? (low, middle) : (middle + 1, high);
        }

        return new(id, low);
    }

    private bool[] Everything() => [.. Ids.Select(_ => true)];

    private bool IsPossible(bool[] held, string? relaxed = null, int by = 0)
    {
        Attempt();
        var system = _system.System;
        var least = new int[_rules.Supply.Length];
        system.Bound(_system.ShortfallRow, 0, 0);
        foreach (var each in _all)
        {
            var (holds, less) = (held[Array.BinarySearch(Ids, each.Id, StringComparer.Ordinal)], each.Id == relaxed ? by : 0);
            if (each.Cap >= 0)
            {
                var most = holds ? (long)_rules.Slack[each.Cap] + less : ExactSystem.Unbounded;
                system.Bound(_system.CapRow[each.Cap], -ExactSystem.Unbounded, most);
            }
            else if (each.Floor >= 0)
            {
                system.Bound(_system.FloorRow[each.Floor], holds ? _rules.Step.Floors[each.Floor].Min - less : 0, ExactSystem.Unbounded);
            }
            else if (holds)
            {
                least[each.Kind]++;
            }
        }

        if (!_all.Any(each => each.Floor >= 0))
        {
            // Floors that may fall short contradict nothing.
            system.Bound(_system.ShortfallRow, 0, ExactSystem.Unbounded);
        }

        for (var kind = 0; kind < least.Length; kind++)
        {
            system.Bound(kind, least[kind], _rules.Supply[kind]);
        }

        return system.Solve(_cancellationToken) is not null;
    }

    private sealed record Constraint(string Id, int Cap = -1, int Floor = -1, int Kind = -1);
}
