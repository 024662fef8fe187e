using System.Collections.Immutable;

namespace Emulation.Rules.Selecting.General;

/// <summary>Finds a smallest set of constraints that contradict each other, and by how much each of them must give way.</summary>
/// <remarks>
/// The smallest set by hitting sets (Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS extraction with minimal hitting set dualization,
/// 2015): whatever is left out of a largest set that does not contradict itself must be hit by each contradiction. The first of the smallest sets
/// that hit all of these so far either contradicts itself, and is then the first of the smallest contradictions, or grows to one more
/// such largest set. Constraints are in ordinal order of their ids. The shares of those selected are no constraint that could give way by
/// places, and hold throughout.
/// </remarks>
internal sealed class ConflictFinder
{
    /// <summary>How many sets may be tried.</summary>
    public const int MostTries = 3_000;

    private readonly StepSystem _system;
    private readonly StepRules _rules;
    private readonly Constraint[] _all;
    private readonly CancellationToken _cancellationToken;

    /// <param name="problem">The problem.</param>
    /// <param name="crowd">Its candidates.</param>
    /// <param name="rules">The step that cannot be.</param>
    /// <param name="locked">The locked candidates whose places are places of this step, as positions.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ConflictFinder(CompiledProblem problem, Crowd crowd, StepRules rules, IEnumerable<int> locked, CancellationToken cancellationToken)
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

        // The total and the open places share their id: they give way together.
        _all = [.. all.OrderBy(each => each.Id, StringComparer.Ordinal)];
        Ids = [.. _all.Select(each => each.Id).Distinct()];
    }

    private string[] Ids { get; }

    /// <summary>The conflict.</summary>
    /// <exception cref="SelectionException">It was not found within <see cref="MostTries"/> attempts.</exception>
    public SelectionConflict Find()
    {
        var sets = new List<bool[]>();
        for (var tries = 0; tries < MostTries; tries++)
        {
            var hit = new HittingSet(sets, Ids.Length).First();
            if (!IsPossible(hit))
            {
                string[] conflict = [.. Ids.Where((_, i) => hit[i])];
                return new([.. conflict], [.. conflict.Select(Relax).OfType<Relaxation>()]);
            }

            for (var i = 0; i < hit.Length; i++)
            {
                if (!hit[i])
                {
                    hit[i] = true;
                    hit[i] = IsPossible(hit);
                }
            }

            sets.Add([.. hit.Select(kept => !kept)]);
        }

        throw new SelectionException([GeneralDiagnostics.TooManyConflicts(MostTries)]);
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
        var system = _system.System;
        var least = new int[_rules.Supply.Length];
        system.Bound(_system.ShortfallRow, 0, 0);
        foreach (var each in _all)
        {
            var (holds, less) = (held[Array.BinarySearch(Ids, each.Id, StringComparer.Ordinal)], each.Id == relaxed ? by : 0);
            if (each.Cap >= 0)
            {
                system.Bound(_system.CapRow[each.Cap], -ExactSystem.Unbounded, holds ? (long)_rules.Slack[each.Cap] + less : ExactSystem.Unbounded);
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
