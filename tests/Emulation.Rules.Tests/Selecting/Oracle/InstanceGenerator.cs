using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Random small instances of every regime; one number gives one instance, on every machine.</summary>
internal sealed class InstanceGenerator
{
    // Ordinal order is not the order of any language, and no id tells who is better.
    private static readonly string[] _ids = ["a", "B", "c", "D", "e1", "e10", "e2", "i", "I", "Z", "z", "k"];
    private static readonly string[] _units = ["p", "q", "p1", "p2", "q1", "q2"];
    private static readonly string[] _groups = ["w", "m", "x"];

    private readonly Dice _dice;
    private readonly Regime _regime;

    private InstanceGenerator(int number)
    {
        var regimes = Enum.GetValues<Regime>();
        _regime = regimes[number % regimes.Length];
        _dice = new(number);
    }

    private bool IsStaged => _regime is Regime.OpenFirst or Regime.SetAsides;

    public static Instance Generate(int number) => new InstanceGenerator(number).Generate();

    private Instance Generate()
    {
        var given = People();
        var total = _dice.Next(0, Math.Min(given.Candidates.Length + 1, 6));
        given = given with { Total = total };
        given = _regime switch
        {
            Regime.TreeCaps => given with { Caps = UnitCaps(100) },
            Regime.TreeFloors => given with { Caps = UnitCaps(60), Floors = UnitFloors() },
            Regime.CrossingMerit or Regime.CrossingMaxSize => Crossing(given),
            Regime.OneToOne => given with { Caps = SomeUnitCaps(), Floors = GroupFloors(), FloorCounting = FloorCounting.OneToOne },
            Regime.OneToAll => given with { Caps = SomeUnitCaps(), Floors = GroupFloors() },
            Regime.ShareMerit or Regime.ShareMaxSize => given with { Caps = SomeUnitCaps(), Shares = Shares() },
            Regime.OpenFirst => given with { Caps = SomeUnitCaps(), Floors = Within(GroupFloors(), total) },
            Regime.SetAsides => WithSetAsides(given with { Caps = SomeUnitCaps() }, total),
            _ => Hard(given),
        };
        if (_regime is Regime.CrossingMaxSize or Regime.ShareMaxSize)
        {
            given = given with { Objective = SelectionObjective.MaxSizeThenMerit };
        }

        var mayLackTotal = !IsStaged && _dice.Chance(15) && given.Caps.Length > 0;
        return given with
        {
            Total = mayLackTotal ? null : given.Total,
            FloorMode = _regime == Regime.OpenFirst ? FloorMode.OpenFirst : FloorMode.MinimumGuarantee,
            UnfilledFloor = !given.FloorsHard && !mayLackTotal && _dice.Chance(20) ? UnfilledFloor.KeepVacant : UnfilledFloor.Revert,
            Locked = Locked(given),
        };
    }

    private Instance People()
    {
        var most = IsStaged ? 7 : _dice.Chance(4) ? 11 : 7;
        var count = _dice.Next(most == 11 ? 9 : 2, most);
        var tied = _dice.Pick(0, 0, 1, 2);
        var twoKeys = _dice.Chance(25);
        var values = new List<int>();
        for (var i = 0; i < count; i++)
        {
            var range = tied switch { 0 => 40, 1 => Math.Max(3, count - 2), _ => Math.Max(2, count / 2) };
            var value = _dice.Next(1, range);
            values.Add(IsTooTied([.. values, value]) ? 41 + i : value);
        }

        var ids = _dice.Shuffle(_ids);
        return new Instance
        {
            Regime = _regime,
            Units = [.. _dice.Shuffle(_units).Select(unit => new SelectionUnit(unit, unit.Length > 1 ? unit[..1] : null))],
            Candidates = [.. values.Select((value, i) => Candidate(ids[i], value, twoKeys))],
            Order = twoKeys ? [new("score"), new("age", Descending: false)] : [new("score")],
            Tie = _dice.Pick(TiePolicy.Refer, TiePolicy.Refer, TiePolicy.Refer, TiePolicy.All, TiePolicy.None, TiePolicy.Lot),
            Seed = _dice.Chance(50) ? "2025-11-20" : "s",
        };
    }

    // At most four in a class, and at most 48 orders in all (6 of the largest instances).
    private static bool IsTooTied(int[] values)
    {
        var orders = 1;
        foreach (var count in values.CountBy(value => value).Select(each => each.Value))
        {
            orders *= count switch { 1 => 1, 2 => 2, 3 => 6, 4 => 24, _ => 1000 };
        }

        return orders > (values.Length > 8 ? 6 : 48);
    }

    private SelectionCandidate Candidate(string id, int value, bool twoKeys)
    {
        var none = ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal);
        var keys = none.Add("score", InstanceText.Exact(Spell(value)));
        return new(id)
        {
            Keys = twoKeys ? keys.Add("age", _dice.Next(1, 2)) : keys,
            Unit = _dice.Chance(8) ? null : _dice.Pick("p1", "p2", "q1", "p1", "p2", "q1", "q2", "p"),
            Groups = [.. _groups.Where(_ => _dice.Chance(45))],
            Eligible = !_dice.Chance(8),
        };
    }

    // One value written in many ways.
    private string Spell(int value) => _dice.Next(0, 4) switch
    {
        0 => $"{value}/3",
        1 => $"{2 * value}/6",
        2 => $"{10 * value}/30",
        3 when value % 3 == 0 => $"{value / 3}.0",
        3 => $"{7 * value}/21",
        _ => value % 3 == 0 ? $"{value / 3}" : $"{value}/3",
    };

    private ImmutableArray<SelectionCap> UnitCaps(int percent) => [.. _units.Where(_ => _dice.Chance(percent / 2))
        .Select(unit => new SelectionCap($"C{unit}", new(unit), _dice.Next(unit.Length > 1 ? 0 : 1, unit.Length > 1 ? 2 : 3)))];

    private ImmutableArray<SelectionCap> SomeUnitCaps() => _dice.Chance(35) ? UnitCaps(60) : [];

    private ImmutableArray<SelectionFloor> UnitFloors()
    {
        var floors = ImmutableArray.CreateBuilder<SelectionFloor>();
        foreach (var unit in _units)
        {
            if (_dice.Chance(40))
            {
                floors.Add(new($"F{unit}", new(unit), _dice.Next(0, 2)));
            }

            if (unit.Length > 1 && _dice.Chance(15))
            {
                floors.Add(new($"F{unit}w", new(unit, "w"), 1));
            }
        }

        return floors.ToImmutable();
    }

    private ImmutableArray<SelectionFloor> GroupFloors() => [.. _dice.Shuffle(_groups).Take(_dice.Next(1, 3))
        .Select(group => new SelectionFloor($"F{group}", new(_dice.Chance(10) ? "p" : null, group), _dice.Next(0, 3)))];

    private static ImmutableArray<SelectionFloor> Within(ImmutableArray<SelectionFloor> floors, int total) =>
        [.. floors.Where((floor, i) => floors.Take(i + 1).Sum(each => each.Min) <= total)];

    private Instance Crossing(Instance given) => given with
    {
        Caps =
        [
            .. UnitCaps(100),
            .. _groups.Take(_dice.Pick(1, 2, 3)).Select(group => new SelectionCap($"C{group}", new(null, group), _dice.Next(0, 2))),
        ],
        Floors = _dice.Chance(25) ? [.. GroupFloors(), .. UnitFloors().Take(1)] : [],
        FloorCounting = _dice.Pick(FloorCounting.OneToAll, FloorCounting.OneToOne),
    };

    private ImmutableArray<SelectedShare> Shares() => [.. _groups.Take(_dice.Pick(1, 1, 2))
        .Select(group => new SelectedShare(
            $"S{group}", new(null, group), InstanceText.Percent(_dice.Pick("30%", "50%", "100/3%", "33.3%", "25%", "60%", "0%"))))];

    private Instance WithSetAsides(Instance given, int total)
    {
        var asides = ImmutableArray.CreateBuilder<SetAside>();
        var left = total;
        foreach (var group in _dice.Shuffle(_groups).Take(_dice.Pick(1, 1, 2)))
        {
            var places = Math.Min(left, _dice.Next(0, 2));
            left -= places;
            var inside = _groups.First(other => other != group);
            asides.Add(new($"V{group}", new(null, group), places)
            {
                Floors = _dice.Chance(40) ? [new($"H{group}", new(null, inside), _dice.Next(0, 2))] : [],
            });
        }

        return given with
        {
            SetAsides = asides.ToImmutable(),
            Floors = _dice.Chance(70) ? GroupFloors() : [],
            FloorCounting = FloorCounting.OneToOne,
        };
    }

    private Instance Hard(Instance given)
    {
        given = _dice.Next(0, 3) switch
        {
            0 => given with { Caps = UnitCaps(100), Floors = UnitFloors() },
            1 => given with { Caps = UnitCaps(60), Floors = GroupFloors(), FloorCounting = FloorCounting.OneToOne },
            2 => given with { Caps = UnitCaps(60), Floors = GroupFloors() },
            _ => Crossing(given),
        };
        return given with { FloorsHard = _dice.Chance(85) };
    }

    // Acceptances are few enough for the open places where places are given in steps.
    private ImmutableArray<string> Locked(Instance given)
    {
        if (!_dice.Chance(_regime == Regime.Hard ? 40 : 12))
        {
            return [];
        }

        string[] eligible = [.. given.Candidates.Where(candidate => candidate.Eligible).Select(candidate => candidate.Id)];
        var reserved = _regime == Regime.OpenFirst ? given.Floors.Sum(floor => floor.Min) : given.SetAsides.Sum(each => each.Places);
        var most = IsStaged ? Math.Min(2, given.Total!.Value - reserved) : 2;
        return [.. eligible.Take(_dice.Next(0, Math.Max(0, most)))];
    }
}
