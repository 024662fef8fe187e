using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.General;

/// <summary>Random problems of at most eight candidates; one number gives one problem.</summary>
internal static class SmallProblems
{
    private static readonly string[] _units = ["u1", "u2", "v1", "u", "v"];
    private static readonly string[] _groups = ["w", "m", "x"];

    public static SelectionProblem Of(Regime regime, int number)
    {
        var dice = new Random((number * 31) + (int)regime);
        var candidates = Candidates(dice);
        var total = dice.Next(0, candidates.Length + 1);
        var isCrossing = regime is not (Regime.OneTree or Regime.TreeMaxSize);
        var caps = Enumerable.Range(0, dice.Next(0, 5))
            .Select(i => new SelectionCap($"c{i}", Scope(dice, isCrossing && dice.Next(2) == 0), dice.Next(0, 4)))
            .ToImmutableArray();
        var isStep = regime is Regime.OpenFirst or Regime.SetAsides;
        var hasFloors = regime is not (Regime.CrossingMerit or Regime.CrossingMaxSize or Regime.Share or Regime.TreeMaxSize);
        var floors = hasFloors ? Floors(dice, "f", dice.Next(1, 4), isCrossing, regime == Regime.Hard ? 2 : 3) : [];
        var mixed = regime == Regime.Everything;
        return new()
        {
            Candidates = candidates,
            Units = [new("u"), new("v"), new("u1", "u"), new("u2", "u"), new("v1", "v")],
            Total = dice.Next(8) == 0 && !isStep ? null : total,
            Caps = caps,
            Floors = floors,
            FloorsHard = regime == Regime.Hard || (mixed && dice.Next(4) == 0),
            FloorCounting = regime == Regime.OneToOne || (regime != Regime.OneToAll && dice.Next(2) == 0)
                ? FloorCounting.OneToOne
                : FloorCounting.OneToAll,
            FloorMode = regime == Regime.OpenFirst ? FloorMode.OpenFirst : FloorMode.MinimumGuarantee,
            UnfilledFloor = dice.Next(3) == 0 ? UnfilledFloor.KeepVacant : UnfilledFloor.Revert,
            Objective = regime is Regime.CrossingMaxSize or Regime.TreeMaxSize
                    || ((regime is Regime.Share or Regime.Hard || mixed) && dice.Next(2) == 0)
                ? SelectionObjective.MaxSizeThenMerit
                : SelectionObjective.MeritLexicographic,
            SelectedShares = regime == Regime.Share || (mixed && dice.Next(2) == 0) ? Shares(dice) : [],
            SetAsides = regime != Regime.SetAsides ? [] :
            [
                .. Enumerable.Range(0, dice.Next(1, 3)).Select(i => new SetAside($"s{i}", Scope(dice, true), dice.Next(0, 3))
                {
                    Floors = Floors(dice, $"s{i}f", dice.Next(0, 3), true, 3),
                }),
            ],
            Locked = dice.Next(regime == Regime.Hard ? 2 : 5) > 0
                ? []
                : [.. candidates.Where(_ => dice.Next(4) == 0).Select(candidate => candidate.Id)],
        };
    }

    private static ImmutableArray<SelectionCandidate> Candidates(Random dice)
    {
        var count = dice.Next(1, 9);
        var spread = dice.Next(3) == 0 ? 30 : dice.Next(2) == 0 ? 6 : 3;
        var scores = new List<int>();
        for (var i = 0; i < count; i++)
        {
            // At most four are tied, and not too many orders in all.
            var score = dice.Next(spread);
            scores.Add(scores.Count(other => other == score) < 4 && Orders([.. scores, score]) <= 150 ? score : 100 + i);
        }

        return [.. scores.Select((score, i) => new SelectionCandidate($"k{i}")
        {
            Unit = dice.Next(8) == 0 ? null : _units[dice.Next(_units.Length)],
            Groups = [.. _groups.Where(_ => dice.Next(2) == 0)],
            Keys = ImmutableSortedDictionary<string, Emulation.Domain.Numbers.Rational>.Empty.Add("score", score),
        })];
    }

    private static int Orders(List<int> scores) => scores.GroupBy(score => score)
        .Select(tied => Enumerable.Range(1, tied.Count()).Aggregate(1, (product, n) => product * n))
        .Aggregate(1, (product, n) => product * n);

    private static SelectionScope Scope(Random dice, bool group) => !group
        ? new(_units[dice.Next(_units.Length)])
        : new(dice.Next(4) == 0 ? _units[dice.Next(_units.Length)] : null, _groups[dice.Next(_groups.Length)]);

    private static ImmutableArray<SelectionFloor> Floors(Random dice, string name, int count, bool groups, int most) =>
    [
        .. Enumerable.Range(0, count)
            .Select(i => new SelectionFloor($"{name}{i}", Scope(dice, groups && dice.Next(4) > 0), dice.Next(0, most + 1))),
    ];

    private static ImmutableArray<SelectedShare> Shares(Random dice) =>
    [
        .. Enumerable.Range(0, dice.Next(1, 3))
            .Select(i => new SelectedShare($"p{i}", Scope(dice, dice.Next(4) > 0), Percentage.Of(dice.Next(0, 10) * 10))),
    ];
}
