using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Emulation.Domain.Decisions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>Selects for one award over all units together.</summary>
/// <remarks>
/// Units of which it is not known where they belong may belong anywhere: they make bases and places of every node of the level an
/// interval, and their own candidates stay conditional. Nothing depends on the order of the units.
/// </remarks>
internal sealed class JointSettlement
{
    private readonly IReadOnlyList<UnitContest> _units;
    private readonly Dictionary<string, CapNode> _nodes = new(StringComparer.Ordinal);

    private JointSettlement(IReadOnlyList<UnitContest> units) => _units = units;

    /// <summary>Selects, and gives what each unit has to know of it, by the place of the unit.</summary>
    public static IEnumerable<(int Unit, GivenSelection Selection)> Settle(IReadOnlyList<UnitContest> units) =>
        units.GroupBy(unit => unit.Period).SelectMany(period => new JointSettlement([.. period]).Settle());

    private IEnumerable<(int, GivenSelection)> Settle()
    {
        // A node that is said to lie in two others of one level lies in neither for certain.
        var torn = _units.Where(unit => unit.IsPlaced).SelectMany(Steps).GroupBy(step => step.Inner, StringComparer.Ordinal)
            .Where(steps => steps.Select(step => step.Outer).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(steps => steps.Key).ToHashSet(StringComparer.Ordinal);
        var placed = _units.Where(unit => unit.IsPlaced && !Steps(unit).Any(step => torn.Contains(step.Inner))).ToArray();
        var unplaced = _units.Except(placed).ToArray();
        Array.ForEach(placed, Place);
        Array.ForEach(unplaced, AddEverywhere);
        return placed.Where(unit => unit.Contest is not null).GroupBy(Top).SelectMany(tree => Select([.. tree]))
            .Concat(unplaced.Where(unit => unit.Contest is not null).Select(Alone));
    }

    private void Place(UnitContest unit)
    {
        CapNode? inner = null;
        for (var q = 0; q < unit.Nodes.Length; q++)
        {
            var node = NodeOf(unit, q);
            node.Add(unit, q);
            if (inner is not null)
            {
                inner.Parent = node;
            }

            inner = node;
        }
    }

    private static IEnumerable<(string Inner, string Outer)> Steps(UnitContest unit) =>
        Enumerable.Range(0, unit.Nodes.Length - 1).Select(q => (KeyOf(unit, q), KeyOf(unit, q + 1)));

    private static string KeyOf(UnitContest unit, int q) => $"{UnitContest.Levels(unit.Rule)[q].Within}\n{unit.Nodes[q]}";

    private void AddEverywhere(UnitContest unit)
    {
        for (var q = 0; q < unit.Nodes.Length; q++)
        {
            var level = UnitContest.Levels(unit.Rule)[q].Within;
            var prefix = unit.Nodes[q] is { } known ? $"{level}\n{known}" : $"{level}\n";
            foreach (var (key, node) in _nodes)
            {
                if (unit.Nodes[q] is null ? key.StartsWith(prefix, StringComparison.Ordinal) : key == prefix)
                {
                    node.AddPossible(unit, q);
                }
            }
        }
    }

    private CapNode NodeOf(UnitContest unit, int q)
    {
        var key = KeyOf(unit, q);
        return _nodes.TryGetValue(key, out var node) ? node : _nodes[key] = new(unit.Nodes[q]);
    }

    private CapNode Top(UnitContest unit)
    {
        var node = NodeOf(unit, unit.Nodes.Length - 1);
        while (node.Parent is { } above)
        {
            node = above;
        }

        return node;
    }

    private IEnumerable<(int, GivenSelection)> Select(UnitContest[] units)
    {
        var ordered = units.OrderBy(unit => unit.Index).ToArray();
        var tree = new CapTree();
        var contestants = new List<Contestant>();
        var group = new List<byte>();
        var keys = CommonRanking.Of(ordered.Select(unit => unit.Rule));
        var (taken, takenByGroup) = (new PlaceRange(0, 0), new PlaceRange(0, 0));
        foreach (var unit in ordered)
        {
            var leaf = tree.Add(NodeOf(unit, 0));
            contestants.AddRange(unit.Contest!.Contestants.Select(each => keys.Fit(each) with { Node = leaf }));
            group.AddRange(unit.Contest.Group);
            taken = new(taken.Least + unit.Contest.Taken.Least, taken.Most + unit.Contest.Taken.Most);
            takenByGroup = new(takenByGroup.Least + unit.Contest.TakenByGroup.Least, takenByGroup.Most + unit.Contest.TakenByGroup.Most);
        }

        var outcome = Outcome(ordered[0].Rule, tree, CollectionsMarshal.AsSpan(contestants), group, taken, takenByGroup);
        var field = tree.IsOneCap ? RankedField.Of(contestants) : null;
        var next = 0;
        foreach (var unit in ordered)
        {
            for (var i = 0; i < unit.Standings.Length; i++)
            {
                unit.Standings[i] = outcome[next++];
            }
        }

        return ordered.Select(unit => (unit.Index, new GivenSelection(unit.Standings, new(unit.Rule, Caps(unit, tree)) { Field = field })));
    }

    private ImmutableArray<CapFindings> Caps(UnitContest unit, CapTree tree) => unit.Rule.Quotas.IsEmpty ? []
        : [.. Enumerable.Range(0, unit.Nodes.Length).Select(q => tree.FindingsOf(NodeOf(unit, q)))];

    // Units whose groups are limited differently are not compared: nobody among them is certain.
    private static ImmutableArray<Standing> Outcome(
        AwardRule rule, CapTree tree, ReadOnlySpan<Contestant> contestants, List<byte> group, PlaceRange taken, PlaceRange takenByGroup) =>
        rule.GroupQuota is not null
            ? group.Count == contestants.Length && tree is { IsOneCap: true, IsOpen: false }
                ? Selection.Settle(rule, contestants, group, tree.Places[0].Places, taken, takenByGroup)
                : [.. Enumerable.Repeat(Standing.Conditional, contestants.Length)]
            : TieSettlement.Settle(rule.Award.Tie.Policy, tree.Select(contestants));

    private static (int, GivenSelection) Alone(UnitContest unit)
    {
        var most = int.MaxValue;
        var caps = ImmutableArray.CreateBuilder<CapFindings>();
        for (var q = 0; q < unit.Rule.Quotas.Length; q++)
        {
            var (quota, counted) = (unit.Rule.Quotas[q], unit.Contest!.Bases[q]);
            var places = quota.Quota.IsSpanning
                ? Selection.PlacesAlone(quota.Quota)
                : new PlaceRange(quota.Quota.Places(counted.Least), quota.Quota.Places(counted.Most));
            caps.Add(new(quota.Quota, counted.Least, counted.Most, places) { Taken = unit.Contest.Taken, IsAlone = quota.Quota.IsSpanning, IsUnplaced = quota.Quota.IsSpanning });
            most = Math.Min(most, Selection.Free(places.Most, unit.Contest.Taken.Least));
        }

        var outcome = unit.Rule.GroupQuota is not null ? Selection.Nobody(unit.Contest!) : Selection.Settle(
            unit.Rule, CollectionsMarshal.AsSpan(unit.Contest!.Contestants), unit.Contest.Group, new(0, most), unit.Contest.Taken, unit.Contest.TakenByGroup);
        outcome.CopyTo(unit.Standings);
        return (unit.Index, new(unit.Standings, new(unit.Rule, caps.ToImmutable())));
    }
}
