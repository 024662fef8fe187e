using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>What the rules give, by brute force.</summary>
internal sealed class OracleAnswers : IAnswers
{
    private readonly Instance _given;
    private readonly People _people;
    private readonly Limits _limits;

    public OracleAnswers(Instance given)
    {
        _given = given;
        Found = new(given);
        (_people, _limits) = (Found.People, Found.Limits);
    }

    public BruteForce Found { get; }

    public Selection Select()
    {
        if (Found.IsConflict)
        {
            return new() { Selected = [], Conflict = ConflictSearch.Smallest(_given) };
        }

        var selected = Found.Selected;
        var open = _given.Tie == TiePolicy.All ? 0 : Found.Size - Limits.Size(Found.Certain);
        return new()
        {
            Selected = [.. _people.Ids(selected)],
            Contested = _given.Tie == TiePolicy.All ? [] : [.. _people.Ids(Found.Possible & ~Found.Certain)],
            OpenPlaces = open,
            Vacant = Math.Max(0, (_given.Total ?? 0) - Limits.Size(selected) - open),
            Overflow = _limits.Caps.Where(cap => Limits.Size(selected & cap.Members) > cap.Max)
                .ToImmutableSortedDictionary(cap => cap.Id, cap => Limits.Size(selected & cap.Members) - cap.Max, StringComparer.Ordinal),
            Shortfall = Shortfall(),
            Caps = _limits.Caps.ToImmutableSortedDictionary(
                cap => cap.Id,
                cap => new CapUse(cap.Max, Limits.Size(selected & cap.Members), _people.Ids(selected & cap.Members).LastOrDefault()),
                StringComparer.Ordinal),
        };
    }

    public SelectionReason Explain(string id)
    {
        var position = _people[id];
        if (position < 0)
        {
            return new(SelectionReasonKind.NotEligible);
        }

        if ((Found.Selected >> position & 1) != 0)
        {
            return new(SelectionReasonKind.Selected);
        }

        if ((Found.Possible >> position & 1) != 0)
        {
            return new(SelectionReasonKind.Contested);
        }

        // Full of better-ranked people, under every order.
        var before = _people.Before(position);
        var binding = _limits.Caps
            .Where(cap => (cap.Members >> position & 1) != 0 && Found.Sets.All(set => Limits.Size(set & cap.Members & before) >= cap.Max))
            .OrderBy(cap => cap.Id, StringComparer.Ordinal).ToArray();
        return binding switch
        {
            [] => Displacing(position) is { Length: > 0 } floors
                ? new(SelectionReasonKind.DisplacedByFloor) { Floors = floors }
                : new(SelectionReasonKind.Other),
            [var only] => new(SelectionReasonKind.CapFull)
            {
                Binding = [only.Id],
                CutOff = _people.Ids(Found.Selected & only.Members & before).LastOrDefault(),
                MissedBy = MissedBy(id, only.Id),
            },
            _ => new(SelectionReasonKind.CapFull) { Binding = [.. binding.Select(cap => cap.Id)] },
        };
    }

    /// <summary>What the rules give without some floors.</summary>
    public OracleAnswers Without(IEnumerable<string> floors) =>
        new(_given with { Floors = _given.Floors.RemoveAll(floor => floors.Contains(floor.Id)) });

    /// <summary>Whether somebody has a place under some order, or is under every order below those who fill a cap.</summary>
    public bool Settles(int position)
    {
        var before = _people.Before(position);
        return (Found.Possible >> position & 1) != 0 || _limits.Caps.Any(cap => (cap.Members >> position & 1) != 0
            && Found.Sets.All(set => Limits.Size(set & cap.Members & before) >= cap.Max));
    }

    /// <summary>The floors that protect somebody ranked no better; where there are none, those whose places stay vacant.</summary>
    public ImmutableArray<string> Keeping(int position) =>
        Protecting(position) is { Length: > 0 } protecting || _given.UnfilledFloor == UnfilledFloor.Revert || _given.Total is null
            ? Protecting(position)
            : [.. Found.Unfilled[0].Where(each => each.Value > 0).Select(each => each.Key).Union(Shortfall().Keys)];

    // A floor without which another one takes the place displaces together with that one. Where a larger set comes before merit, floors
    // count only if without them it is merit that decides.
    private ImmutableArray<string> Displacing(int position)
    {
        var named = Keeping(position);
        while (named.Length > 0 && !_given.IsStaged)
        {
            var without = Without(named);
            if (without.Settles(position))
            {
                return named;
            }

            ImmutableArray<string> more = [.. named.Union(without.Keeping(position))];
            if (more.Length == named.Length)
            {
                return _given.Objective == SelectionObjective.MaxSizeThenMerit || _given.Shares.Length > 0 ? [] : named;
            }

            named = more;
        }

        return named;
    }

    public Replacement Replace(string id)
    {
        var without = new OracleAnswers(_given.Without(id)).Select().Selected;
        var with = Select().Selected;
        return new([.. without.Except(with)], [.. with.Except(without).Where(each => each != id)]);
    }

    /// <summary>The least number by which raising one cap alone selects a candidate; null where none does.</summary>
    public int? MissedBy(string id, string cap)
    {
        // Where places are kept vacant, or come after others, the total must pass all of them.
        var most = _people.All.Length + _given.Floors.Sum(floor => floor.Min) + _given.SetAsides.Sum(each => each.Places);
        for (var by = 1; by <= most; by++)
        {
            var raised = new BruteForce(_given.Raise(cap, by));
            if ((raised.Selected >> raised.People[id] & 1) != 0)
            {
                return by;
            }
        }

        return null;
    }

    /// <summary>The floors that would fall (further) short without a lower-ranked member.</summary>
    public ImmutableArray<string> Protecting(int position)
    {
        var lower = _people.Everybody & ~_people.Before(position) & ~(1 << position);
        if (_given.IsStaged)
        {
            // Whoever holds a place that comes after the open ones holds it for its set.
            return [.. Reserved().Where(each => each.Places > 0 && Found.Sets.Any(set => (set & lower & _people.Members(each.Scope)) != 0))
                .Select(each => each.Id).Distinct()];
        }

        if (_given.FloorCounting == FloorCounting.OneToAll)
        {
            return [.. _given.Floors.Where(floor => Found.Sets.Any(set =>
                    (set & lower & _people.Members(floor.Scope)) != 0 && Limits.Size(set & _people.Members(floor.Scope)) <= floor.Min))
                .Select(floor => floor.Id)];
        }

        var floors = Limits.Sets(_people, _given.Floors);
        var (all, names) = (floors.Sum(floor => floor.Min), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var set in Found.Sets)
        {
            var matched = all - _limits.Shortfall(set, floors);
            for (var other = 0; other < _people.All.Length; other++)
            {
                for (var f = 0; f < floors.Length && ((lower & set) >> other & 1) != 0; f++)
                {
                    // Some largest matching seats this one on the floor, and none is as large without it.
                    (int, int)[] less = [.. floors.Select((floor, i) => i == f ? (floor.Members, floor.Min - 1) : floor)];
                    var without = set & ~(1 << other);
                    if (floors[f].Min > 0 && (floors[f].Members >> other & 1) != 0
                        && matched == all - _limits.Shortfall(without, floors) + 1
                        && matched == all - 1 - _limits.Shortfall(without, less) + 1)
                    {
                        names.Add(_given.Floors[f].Id);
                    }
                }
            }
        }

        return [.. names];
    }

    private IEnumerable<(string Id, SelectionScope Scope, int Places)> Reserved() => _given.Floors
        .Concat(_given.SetAsides.SelectMany(aside => aside.Floors))
        .Select(floor => (floor.Id, floor.Scope, floor.Min))
        .Concat(_given.SetAsides.Select(aside => (aside.Id, aside.Scope, aside.Places)));

    private ImmutableSortedDictionary<string, int> Shortfall()
    {
        if (_given.FloorMode == FloorMode.OpenFirst)
        {
            return Found.Unfilled[0].Where(each => each.Value > 0).ToImmutableSortedDictionary(StringComparer.Ordinal);
        }

        // Each floor in turn is lowered for as long as that brings the set nearer; of several ways it is one.
        var named = _given.Floors.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        var floors = Limits.Sets(_people, named);
        var missing = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var f = 0; f < floors.Length; f++)
        {
            for (var lowered = Lowered(); Missing(lowered) < Missing(floors); lowered = Lowered())
            {
                floors = lowered;
                missing[named[f].Id] = missing.GetValueOrDefault(named[f].Id) + 1;
            }

            (int, int)[] Lowered() => [.. floors.Select((floor, i) => i == f ? (floor.Members, floor.Min - 1) : floor)];
        }

        return missing.ToImmutable();

        int Missing((int, int)[] some) => _limits.Shortfall(Found.Opened[0], some);
    }
}
